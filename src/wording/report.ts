import type { ReportReason, TransportName } from "../settings/model";

/** Why a report could not leave by a way, each with its own sentence and its own way on. */
export type ReportProblemId =
  | "not-set-up"
  | "not-here"
  | "too-long"
  | "no-original"
  | "offline"
  | "unreachable"
  | "interrupted"
  | "no-answer"
  | "sign-in-needed"
  | "sign-in-failed"
  | "not-allowed"
  | "too-large"
  | "busy"
  | "server-failed"
  | "refused"
  | "outlook-failed";

export interface ReportProblemWords {
  readonly title: string;
  readonly wayOn: string;
}

/** Everything that is said of a report to IT: in the mail itself, in the pane, above a message. */
export interface ReportWords {
  /** The report as IT reads it. */
  readonly mail: {
    readonly subject: (reason: ReportReason, subject: string) => string;
    readonly noSubject: string;
    readonly reason: (reason: ReportReason) => string;
    readonly note: string;
    readonly noNote: string;
    readonly reporter: (address: string) => string;
    readonly reportNumber: (id: string) => string;
    readonly time: (time: string) => string;
    readonly drill: string;
    readonly noVerdict: string;
    readonly shortened: string;
    readonly forRules: string;
    readonly forPrograms: string;
  };
  readonly reasons: Readonly<Record<ReportReason, string>>;
  readonly panel: {
    readonly reasonLegend: string;
    readonly noteLabel: string;
    readonly noteHint: string;
    readonly previewToggle: string;
    readonly goesTo: (recipients: string) => string;
    readonly how: Readonly<Record<TransportName, (target: string) => string>>;
    readonly thenTries: string;
    readonly leaves: string;
    readonly leavesOriginal: string;
    readonly leavesAnalysis: string;
    readonly leavesNothingElse: string;
    readonly noRecipient: string;
    readonly send: string;
    readonly sending: string;
    readonly keepsCopy: (kept: boolean) => string;
    readonly onlyHere: string;
  };
  readonly notMine: {
    readonly phoneFirst: (telephone: string) => string;
    readonly phoneUnknown: string;
    readonly warning: string;
    readonly quietly: string;
    readonly copyInMailbox: string;
  };
  readonly opened: { readonly title: string; readonly text: string };
  readonly accepted: {
    readonly title: string;
    readonly by: Readonly<Record<"graph" | "endpoint", string>>;
    readonly reference: (reference: string) => string;
    readonly withoutOriginal: string;
    readonly next: string;
    readonly drill: string;
    readonly move: string;
    readonly moved: string;
    readonly moveFailed: string;
    readonly again: string;
  };
  readonly failed: {
    readonly title: string;
    readonly before: (way: string) => string;
    readonly ways: Readonly<Record<TransportName, string>>;
    readonly maybe: string;
    readonly kept: string;
    readonly keptInMemory: string;
    readonly notKept: string;
    readonly code: (code: number) => string;
    readonly retry: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
    readonly phone: (telephone: string) => string;
    readonly problems: Readonly<Record<ReportProblemId, ReportProblemWords>>;
  };
  readonly outbox: {
    readonly heading: (count: number) => string;
    readonly explain: string;
    readonly inMemory: string;
    readonly unsure: string;
    readonly sendNow: string;
    readonly discard: string;
    readonly sent: (subject: string) => string;
  };
  readonly reportedBefore: (date: string) => string;
  readonly reportAgain: string;
  /** Above a message: at most 150 characters each. */
  readonly notification: {
    readonly opened: string;
    readonly accepted: string;
    readonly failed: string;
    readonly kept: string;
    readonly maybe: string;
    readonly off: string;
    readonly noMessage: string;
  };
  /** After Outlook's own report button. */
  readonly spamReport: {
    readonly title: string;
    readonly accepted: string;
    readonly openPane: string;
    readonly failed: string;
  };
  readonly mobile: {
    readonly title: string;
    readonly cannot: string;
    readonly canReport: string;
    readonly cannotReport: string;
    readonly wayOn: string;
  };
}
