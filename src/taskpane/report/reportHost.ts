import { openEntryStore } from "../../delivery/openEntryStore";
import { openOutbox } from "../../delivery/openOutbox";
import type { Outbox } from "../../delivery/openOutbox";
import type { TransportHost } from "../../delivery/openTransports";
import { loadSignIn } from "../../graph/loadSignIn";
import { storagePrefix } from "../../outlook/storagePrefix";

/** What the browser gives to a report on its way. */
export const reportHost: TransportHost = {
  fetch: (url, request) => fetch(url, request),
  wait: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
  random: () => Math.random(),
  online: () => navigator.onLine,
  loadSignIn,
  mayAsk: true,
};

export const now = () => Date.now();

const watchers = new Set<() => void>();

/** Calls the watcher after a report was put into the outbox; returns the way to stop. */
export function watchOutbox(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

export function tellOutbox(): void {
  for (const watcher of watchers) watcher();
}

let outbox: Promise<Outbox> | null = null;

/** The outbox of this device, opened once. */
export function deviceOutbox(): Promise<Outbox> {
  outbox ??= openOutbox(() => Promise.resolve(openEntryStore(storagePrefix())), now);
  return outbox;
}
