import { useEffect, useState } from "react";

import { storagePrefix } from "../../outlook/storagePrefix";

/**
 * Does a report wait on this device? Looked up after the verdict stands, and again whenever
 * `again` changes; true stays, so that what is then shown can say that it was sent.
 */
export function useWaiting(again: unknown): boolean {
  const [waiting, setWaiting] = useState(false);
  useEffect(() => {
    let current = true;
    void countWaiting().then((count) => {
      if (current && count > 0) setWaiting(true);
    });
    return () => {
      current = false;
    };
  }, [again]);
  return waiting;
}

/** Storage may be refused to a frame: then nothing waits there. */
async function countWaiting(): Promise<number> {
  try {
    const { openEntryStore } = await import("../../delivery/openEntryStore");
    return (await openEntryStore(storagePrefix()).values()).length;
  } catch {
    return 0;
  }
}
