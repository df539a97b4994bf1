import type { TransportName } from "../settings/model";
import type { Report } from "../report/toIt/model";

/** A report that waits on this device. */
export interface OutboxEntry {
  readonly report: Report;
  /** Ways that may still work. */
  readonly by: readonly TransportName[];
  /** UTC milliseconds: not before this. */
  readonly notBefore: number;
  /** By one way it may have arrived: that way alone may be asked again, with the same id. */
  readonly maybeDelivered: boolean;
  /** UTC milliseconds until which one pane has taken it on, so that two do not both send it. */
  readonly claimedUntil: number;
}

/** The part of idb-keyval that is used. */
export interface EntryStore {
  readonly values: () => Promise<readonly OutboxEntry[]>;
  /** Reads, changes and writes in one transaction; undefined removes. */
  readonly update: (
    id: string,
    change: (old: OutboxEntry | undefined) => OutboxEntry | undefined
  ) => Promise<void>;
}

export interface Outbox {
  /** False: the browser refuses storage here, and closing the pane loses what waits. */
  readonly survives: boolean;
  readonly list: () => Promise<readonly OutboxEntry[]>;
  /** False where the report may not be kept. */
  readonly keep: (
    report: Report,
    why: {
      readonly by: readonly TransportName[];
      readonly retryAfterSeconds: number;
      readonly maybeDelivered: boolean;
    }
  ) => Promise<boolean>;
  /** True for exactly one caller at a time. */
  readonly claim: (id: string) => Promise<boolean>;
  readonly release: (id: string, retryAfterSeconds: number) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

/** A pane that takes longer than this has been closed. */
const claimLasts = 180_000;

/**
 * Opens the outbox of this device.
 *
 * In: a store, or the way to open one that may fail (Outlook on the web may refuse storage to a
 * frame), and the clock. Out: an outbox that works in memory where there is no store, and says
 * so. It keeps neither encrypted mail nor any body: a report has none, and the original is
 * fetched anew when it is sent.
 */
export async function openOutbox(
  open: () => Promise<EntryStore>,
  now: () => number
): Promise<Outbox> {
  let store: EntryStore;
  let survives = true;
  try {
    store = await open();
    await store.values();
  } catch {
    store = memoryStore();
    survives = false;
  }
  return {
    survives,
    list: async () =>
      [...(await store.values())].sort((a, b) => (a.report.time < b.report.time ? -1 : 1)),
    keep: async (report, { by, retryAfterSeconds, maybeDelivered }) => {
      if (report.message.encrypted) return false;
      try {
        await store.update(report.id, () => ({
          report,
          by,
          notBefore: now() + retryAfterSeconds * 1000,
          maybeDelivered,
          claimedUntil: 0,
        }));
        return true;
      } catch {
        return false;
      }
    },
    claim: async (id) => {
      let won = false;
      await store.update(id, (entry) => {
        won = entry !== undefined && entry.claimedUntil <= now();
        return entry && won ? { ...entry, claimedUntil: now() + claimLasts } : entry;
      });
      return won;
    },
    release: (id, retryAfterSeconds) =>
      store.update(
        id,
        (entry) =>
          entry && { ...entry, claimedUntil: 0, notBefore: now() + retryAfterSeconds * 1000 }
      ),
    remove: (id) => store.update(id, () => undefined),
  };
}

function memoryStore(): EntryStore {
  const entries = new Map<string, OutboxEntry>();
  return {
    values: () => Promise.resolve([...entries.values()]),
    update: (id, change) => {
      const changed = change(entries.get(id));
      if (changed === undefined) entries.delete(id);
      else entries.set(id, changed);
      return Promise.resolve();
    },
  };
}
