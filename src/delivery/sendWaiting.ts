import type { Outcome } from "./model";
import type { Outbox, OutboxEntry } from "./openOutbox";
import type { Transport } from "./transport";

/** What became of one waiting report. */
export interface SentLater {
  readonly entry: OutboxEntry;
  readonly outcome: Outcome;
}

/**
 * Sends what waits in the outbox and whose time has come.
 *
 * In: the ways that need no person (endpoint, Graph), made for each report. Out: what was tried.
 * An entry is claimed first, so that two open panes do not send it twice; once sent it is
 * deleted. A Graph report that may have arrived is left for the person to decide.
 */
export async function sendWaiting(
  outbox: Outbox,
  transportsFor: (entry: OutboxEntry) => readonly Transport[],
  now: () => number
): Promise<readonly SentLater[]> {
  const results: SentLater[] = [];
  for (const entry of await outbox.list()) {
    if (entry.notBefore > now()) continue;
    const ways = transportsFor(entry).filter(({ name }) => maySend(entry, name));
    if (ways.length === 0 || !(await outbox.claim(entry.report.id))) continue;
    const outcome = await sendByFirst(entry, ways);
    results.push({ entry, outcome });
    if (outcome.outcome === "failed") {
      await outbox.release(entry.report.id, outcome.failure.retryAfterSeconds ?? 60);
    } else {
      await outbox.remove(entry.report.id);
    }
  }
  return results;
}

function maySend({ by, maybeDelivered }: OutboxEntry, name: Transport["name"]): boolean {
  if (name === "compose" || !by.includes(name)) return false;
  return !maybeDelivered || name === "endpoint";
}

async function sendByFirst(entry: OutboxEntry, ways: readonly Transport[]): Promise<Outcome> {
  const [first, ...rest] = ways;
  if (first === undefined) throw new Error("no way was given");
  const outcome = await first.send(entry.report);
  const another = outcome.outcome === "failed" && !outcome.failure.maybeDelivered;
  return another && rest.length > 0 ? sendByFirst(entry, rest) : outcome;
}
