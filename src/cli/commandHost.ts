/** What a command may do to the world: everything that it reads of a terminal and writes to it. */
export interface CommandHost {
  /** Writes to standard output, and waits while the reader is behind. */
  readonly write: (text: string) => Promise<void>;
  /** One line on standard error. */
  readonly complain: (line: string) => void;
  /** A line on the terminal that the next one replaces; null removes it. */
  readonly progress: (line: string | null) => void;
  readonly stdin: AsyncIterable<unknown>;
  /** Nobody pipes anything in. */
  readonly stdinIsTerminal: boolean;
  /** Standard output is a terminal that shows colour. */
  readonly colour: boolean;
  /** BCP 47 or POSIX locale of the user, e.g. `ja_JP.UTF-8`. */
  readonly locale: string;
  readonly version: string;
  /** The built program: a worker runs it too. */
  readonly programFile: string;
}
