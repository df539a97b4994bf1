import type { SharedKind } from "./intakeShared";

/** What IT reads of many reports, and what the reporters are answered. */
export interface IntakeWords {
  readonly title: string;
  readonly summary: (counts: { readonly reports: number; readonly campaigns: number }) => string;
  readonly columns: {
    readonly campaign: string;
    readonly reports: string;
    readonly origin: string;
    readonly sender: string;
    readonly shared: string;
    readonly messages: string;
  };
  readonly shared: Readonly<Record<SharedKind, (value: string, count: number) => string>>;
  readonly alone: string;
  /** What a grouping is worth. */
  readonly proposal: string;
  readonly noOriginal: string;
  readonly reportedBy: (address: string) => string;
  readonly reason: (reason: string) => string;
  readonly noSubject: string;
  readonly toTable: string;
  readonly answers: string;
  readonly answersHint: string;
  readonly copyAnswer: string;
  readonly answer: {
    readonly to: (address: string) => string;
    readonly subject: (subject: string) => string;
    readonly thanks: (subject: string) => string;
    readonly result: (sentence: string) => string;
    readonly noResult: string;
    readonly others: (count: number) => string;
    readonly drill: string;
    readonly next: string;
    readonly nextNotMine: string;
    readonly nextNotJunk: string;
    readonly route: string;
    readonly phone: (telephone: string) => string;
  };
}
