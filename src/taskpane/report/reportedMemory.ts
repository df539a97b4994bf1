import { useSyncExternalStore } from "react";

import { storagePrefix } from "../../outlook/storagePrefix";

/**
 * Which messages were reported from this device, and when: under the message's key, a digest.
 * The browser may refuse storage to a frame; then nothing is remembered, and nothing fails.
 */
const stem = () => `${storagePrefix()}whence/reported/`;
const listeners = new Set<() => void>();

/** Beyond this many the oldest are forgotten. */
const most = 500;

export function rememberReported(key: string, time: string): void {
  try {
    localStorage.setItem(stem() + key, time);
    forgetOldest();
  } catch {
    // Full or refused.
  }
  tell();
}

/** When the message was reported from this device (UTC), or null. Never throws. */
function readReported(key: string): string | null {
  try {
    return localStorage.getItem(stem() + key);
  } catch {
    return null;
  }
}

/** The same as a hook: changes when the message is reported. */
export function useReported(key: string): string | null {
  return useSyncExternalStore(subscribe, () => readReported(key));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

function tell(): void {
  for (const listener of listeners) listener();
}

function forgetOldest(): void {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(stem()));
  if (keys.length <= most) return;
  const byTime = keys
    .map((key) => ({ key, time: localStorage.getItem(key) ?? "" }))
    .sort((a, b) => (a.time < b.time ? -1 : 1));
  for (const { key } of byTime.slice(0, keys.length - most)) localStorage.removeItem(key);
}
