/** The nouns of delivery: which way a report took, and how it ended. Plain JSON. */

import type { TransportName } from "../settings/model";

/** The reported message itself, as bytes in base64. Fetched late, never kept. */
export interface OriginalMessage {
  readonly base64: string;
  readonly bytes: number;
  /** `graph`: as the server hands it out. `outlook`: as Outlook supplies it, perhaps rebuilt. */
  readonly from: "graph" | "outlook";
}

/** Why a way did not work. Each has its sentence and its way on in `wording`. */
export type FailureProblem =
  | "not-set-up" // settings lack what this way needs
  | "not-here" // this Outlook cannot do it
  | "too-long" // over what the compose window takes
  | "no-original" // the message itself could not be had
  | "offline"
  | "unreachable" // refused, blocked, name not found
  | "interrupted" // the connection broke after the report had begun to leave
  | "no-answer" // nothing came back in time
  | "sign-in-needed"
  | "sign-in-failed"
  | "not-allowed" // 401 or 403
  | "too-large" // 413
  | "busy" // 429
  | "server-failed" // 5xx
  | "refused" // any other answer that is not success
  | "outlook-failed";

export interface Failure {
  readonly problem: FailureProblem;
  /** HTTP status or Office code, for IT. */
  readonly code: number | null;
  /** When the other side asks to be tried again. */
  readonly retryAfterSeconds: number | null;
  /** It may have arrived all the same: no other way may be tried, or it would be sent twice. */
  readonly maybeDelivered: boolean;
  /** Trying later by the same way may work. */
  readonly later: boolean;
}

/**
 * `opened`: a window is open for the person to send; nothing has left.
 * `accepted`: the other side took it.
 */
export type Outcome =
  | { readonly outcome: "opened"; readonly by: TransportName }
  | {
      readonly outcome: "accepted";
      readonly by: TransportName;
      /** Number that the other side gave, where it did. */
      readonly reference: string | null;
      /** The original stayed behind (too large, not to be had). */
      readonly withoutOriginal: boolean;
    }
  | { readonly outcome: "failed"; readonly by: TransportName; readonly failure: Failure };

/** What became of a report in the end, and what was tried on the way. */
export interface Delivery {
  readonly outcome: Outcome;
  /** Ways that failed before, in order. */
  readonly failedBefore: readonly Extract<Outcome, { outcome: "failed" }>[];
  /** The report waits on this device. */
  readonly kept: boolean;
}
