import type { MailFileProblem } from "../mailfile/model";

/** What the command line says beside its results. */
export interface CommandLineWords {
  readonly usage: string;
  readonly problems: Readonly<Record<MailFileProblem, string>>;
  /** An input that gave nothing, and why. */
  readonly unusable: (source: string, why: string) => string;
  /** Whence itself failed on an input. */
  readonly ourMistake: (error: string) => string;
  /** A redacted copy gives another verdict; `parts`: machine words for what differs. */
  readonly redactionDiffers: (source: string, parts: string) => string;
  readonly badArgument: (what: string) => string;
  readonly nothingFound: string;
  readonly progress: (messages: number) => string;
  readonly settings: Readonly<Record<"error" | "warning", string>>;
}
