import type { CannotTellId, LogId } from "../classifier/model";
import type { VerdictValues } from "./verdict";

/** What a sentence about something that headers cannot tell may name. */
export interface CannotTellValues extends VerdictValues {
  /** Time of the hop that recorded the connection, in words, UTC. */
  readonly time: string | null;
  /** Source port that was recorded with it. */
  readonly port: number | null;
}

/** What a sentence about a log may name. */
export interface LogValues {
  /** Who keeps it, where a name is known. */
  readonly who: string | null;
  /** Is it kept by the recipient's own organisation, or by the sender's? */
  readonly own: boolean;
  /** Is the reader the recipient? */
  readonly yours: boolean;
  /** The last day of the record, in words, where it is known. */
  readonly until: string | null;
}

/** What headers leave open, and who would know it, in one language. */
export interface CannotTellSentences {
  readonly cannotTell: Readonly<Record<CannotTellId, (values: CannotTellValues) => string>>;
  /** Who would know, by log. */
  readonly logs: Readonly<Record<LogId, (log: LogValues) => string>>;
  /** Somebody would know, no log is named. */
  readonly whoKnows: (who: string) => string;
}
