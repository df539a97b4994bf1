/** Where a person sees the sign-ins of their own account. */
export type OwnPageId =
  "microsoft-365" | "outlook-com" | "google" | "yahoo-japan" | "icloud" | "other";

export interface OwnPage {
  readonly name: string;
  /** Where it is; null where only the provider's help can say. */
  readonly url: string | null;
  readonly clicks: string;
}

/** "Ask the log": for the person whose account it is, and for IT. */
export interface AskLogWords {
  readonly ownTitle: string;
  readonly ownPages: Readonly<Record<OwnPageId, OwnPage>>;
  readonly lookFor: (time: string) => string;
  readonly narrowsOnly: string;
  readonly deadlinesTitle: string;
  readonly deadlinesNote: string;
  readonly remind: string;
  readonly reminderTitle: (log: string) => string;
  readonly reminderText: (log: string, subject: string) => string;
  readonly requestTitle: string;
  readonly requestNote: string;
  readonly copyRequest: string;
  readonly request: (about: {
    readonly account: string | null;
    readonly subject: string | null;
    readonly messageId: string | null;
    readonly time: string | null;
    readonly until: string | null;
  }) => string;
  readonly itTitle: string;
  readonly itNote: string;
  readonly showIt: string;
  readonly queriesTitle: string;
  readonly runAlone: string;
  readonly dropTitle: string;
  readonly dropHint: string;
  readonly chooseFiles: string;
  readonly staysHere: string;
  readonly reading: (name: string, megabytes: number, total: number) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly forget: string;
  readonly failed: string;
  readonly local: string;
  readonly chart: string;
  readonly columns: {
    readonly time: string;
    readonly act: string;
    readonly connection: string;
    readonly role: string;
  };
  readonly agrees: string;
  readonly disagrees: string;
  readonly noTime: string;
}
