/** The nouns of guidance: ids, conditions, order and sources. The words stand in `wording`. */

export type SituationId =
  | "received" // it only arrived
  | "sent-proven" // header or log shows that the account submitted it
  | "sent-copy-only" // a copy lies in Sent Items; whether it was sent is not known
  | "bounced" // a bounce came back for mail the person did not send
  | "colleague"; // the name is a colleague's, something does not fit

export type Audience = "person" | "it" | "organisation";

/** How soon a step is worth its minute. */
export type Urgency = "now" | "hour" | "day" | "week" | "later";

/** A page or law a step rests on; `unconfirmed` where nobody checked it with its owner. */
export interface StepSource {
  readonly name: string;
  /** Date of the page, as it says. */
  readonly date: string | null;
  readonly unconfirmed: boolean;
}

export interface Step<Id extends string = string> {
  readonly id: Id;
  readonly audience: Audience;
  readonly situations: readonly SituationId[];
  readonly urgency: Urgency;
  /** Steps that come first. */
  readonly after: readonly Id[];
  /** It removes what shows what happened: capture before, and say so. */
  readonly removesEvidence: boolean;
  /** It sends an alert to other devices or contacts of the account. */
  readonly alertsOthers: boolean;
  /** A command for an administrator; `{account}` stands for the quoted account. */
  readonly command: string | null;
  readonly sources: readonly StepSource[];
  /** When the row was last checked, `YYYY-MM-DD`. */
  readonly checked: string;
}
