import type { Report } from "../report/toIt/model";
import type { Delivery, Outcome } from "./model";
import type { Outbox } from "./openOutbox";
import type { Transport } from "./transport";

/**
 * Sends a report by the first way that works.
 *
 * In: the report, the ways in the order that settings give, and the outbox where one is allowed.
 * Out: how it ended, and what failed before. A way that failed but may have delivered ends the
 * attempt, so that nothing is sent twice; a report that no way took waits in the outbox when
 * time may cure at least one failure. Never rejects.
 */
export async function deliverReport(
  report: Report,
  transports: readonly Transport[],
  outbox: Outbox | null
): Promise<Delivery> {
  const failed: Extract<Outcome, { outcome: "failed" }>[] = [];
  for (const transport of transports) {
    const outcome = await transport.send(report);
    if (outcome.outcome !== "failed") return { outcome, failedBefore: failed, kept: false };
    failed.push(outcome);
    if (outcome.failure.maybeDelivered) break;
  }
  const last = failed.at(-1);
  if (last === undefined) {
    return {
      outcome: {
        outcome: "failed",
        by: "compose",
        failure: {
          problem: "not-set-up",
          code: null,
          retryAfterSeconds: null,
          maybeDelivered: false,
          later: false,
        },
      },
      failedBefore: [],
      kept: false,
    };
  }
  const worthWaiting = failed.filter(({ failure }) => failure.later);
  const kept =
    outbox !== null &&
    worthWaiting.length > 0 &&
    (await outbox.keep(report, {
      by: worthWaiting.map(({ by }) => by),
      retryAfterSeconds: Math.max(
        ...worthWaiting.map(({ failure }) => failure.retryAfterSeconds ?? 0)
      ),
      maybeDelivered: last.failure.maybeDelivered,
    }));
  return { outcome: last, failedBefore: failed.slice(0, -1), kept };
}
