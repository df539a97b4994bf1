import type { TransportName } from "../settings/model";
import type { Failure, FailureProblem, Outcome } from "./model";

/** Problems that time may cure. */
const passing: ReadonlySet<FailureProblem> = new Set([
  "offline",
  "unreachable",
  "interrupted",
  "no-answer",
  "busy",
  "server-failed",
]);

/** A failed outcome; what is not said is the harmless case: no code, and surely not delivered. */
export function failure(
  by: TransportName,
  problem: FailureProblem,
  more: Partial<Omit<Failure, "problem" | "later">> = {}
): Extract<Outcome, { outcome: "failed" }> {
  return {
    outcome: "failed",
    by,
    failure: {
      problem,
      code: null,
      retryAfterSeconds: null,
      maybeDelivered: false,
      later: passing.has(problem),
      ...more,
    },
  };
}
