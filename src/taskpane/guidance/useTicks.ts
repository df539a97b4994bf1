import { useCallback, useState } from "react";

import type { StepId } from "../../guidance/steps/steps";
import { storagePrefix } from "../../outlook/storagePrefix";

interface Ticks {
  readonly ticked: ReadonlySet<StepId>;
  readonly toggle: (step: StepId) => void;
  readonly clear: () => void;
}

const placeOf = (key: string) => `${storagePrefix()}whence/steps/${key}`;

/**
 * Steps that were ticked for a message. Kept on this device only where nobody else is likely
 * to read along; the browser may refuse storage, then they last until the pane closes.
 */
export function useTicks(key: string, keep: boolean): Ticks {
  const [ticked, setTicked] = useState<ReadonlySet<StepId>>(() =>
    keep ? readTicks(key) : new Set<StepId>()
  );
  const change = useCallback(
    (next: ReadonlySet<StepId>) => {
      setTicked(next);
      if (keep) writeTicks(key, next);
    },
    [key, keep]
  );
  const toggle = useCallback(
    (step: StepId) => {
      const next = new Set(ticked);
      if (!next.delete(step)) next.add(step);
      change(next);
    },
    [change, ticked]
  );
  const clear = useCallback(() => {
    change(new Set());
  }, [change]);
  return { ticked, toggle, clear };
}

function readTicks(key: string): ReadonlySet<StepId> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placeOf(key)) ?? "[]");
    return new Set(Array.isArray(kept) ? (kept as StepId[]) : []);
  } catch {
    return new Set();
  }
}

function writeTicks(key: string, ticked: ReadonlySet<StepId>): void {
  try {
    if (ticked.size === 0) localStorage.removeItem(placeOf(key));
    else localStorage.setItem(placeOf(key), JSON.stringify([...ticked]));
  } catch {
    // Full or refused: they last until the pane closes.
  }
}
