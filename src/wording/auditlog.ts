import type {
  Conclusion,
  FileNote,
  ListedId,
  LogFormat,
  MatchNote,
  Sign,
  SignId,
  TimelineEntry,
} from "../auditlog/model";
import type { RetentionId } from "../guidance/deadlines/retention";
import type { Refusal } from "../guidance/queries/quote";
import type { QueryId } from "../guidance/queries/writeQueries";

/** What an exported log says, in words. Careful ones: a log shows acts, never hands. */
export interface AuditLogWords {
  readonly conclusions: Readonly<Record<Conclusion, string>>;
  /** What the conclusion must not be taken for. */
  readonly cautions: Readonly<Record<Conclusion, string>>;
  readonly signs: Readonly<Record<SignId, (values: Sign["values"]) => string>>;
  /** The everyday cause of each sign. */
  readonly everyday: Readonly<Record<SignId, string>>;
  readonly listed: Readonly<Record<ListedId, string>>;
  readonly formats: Readonly<Record<LogFormat, string>>;
  readonly fileNotes: Readonly<Record<FileNote, string>>;
  readonly matchNotes: Readonly<Record<MatchNote, string>>;
  readonly roles: Readonly<Record<TimelineEntry["role"], string>>;
  readonly notRecognised: (nearest: string, missing: string) => string;
  readonly sentFrom: (sent: {
    readonly ip: string | null;
    readonly client: string | null;
    readonly user: string | null;
    readonly time: string | null;
  }) => string;
  readonly signedIn: (signIn: {
    readonly time: string;
    readonly ip: string | null;
    readonly failures: number;
  }) => string;
  readonly transportAddress: (ip: string) => string;
  readonly ports: (ports: readonly number[]) => string;
  readonly records: (count: number) => string;
  readonly queries: Readonly<Record<QueryId, string>>;
  readonly refusals: Readonly<Record<Refusal, string>>;
  readonly retention: Readonly<Record<RetentionId, string>>;
  readonly deadline: (about: { readonly day: string; readonly daysLeft: number }) => string;
  readonly gone: (day: string) => string;
  readonly mayBeOff: string;
  readonly unconfirmed: string;
  readonly titles: {
    readonly signs: string;
    readonly listed: string;
    readonly timeline: string;
    readonly files: string;
    readonly match: string;
    readonly none: string;
  };
}
