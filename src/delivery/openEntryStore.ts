import { createStore, promisifyRequest, values } from "idb-keyval";

import type { EntryStore, OutboxEntry } from "./openOutbox";

/**
 * The outbox's place in IndexedDB, one database a partition. Fails where the browser refuses
 * storage. Reading and writing an entry is one transaction: two panes cannot both win it.
 */
export function openEntryStore(prefix: string): EntryStore {
  const store = createStore(`${prefix}whence-outbox`, "reports");
  return {
    values: () => values<OutboxEntry>(store),
    update: (id, change) =>
      store("readwrite", async (entries) => {
        const old = (await promisifyRequest(entries.get(id))) as OutboxEntry | undefined;
        const changed = change(old);
        if (changed === undefined) entries.delete(id);
        else entries.put(changed, id);
        await promisifyRequest(entries.transaction);
      }),
  };
}
