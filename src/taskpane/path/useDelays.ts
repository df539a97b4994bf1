import { useMemo } from "react";

import type { Hop } from "../../classifier/model";

export interface Delays {
  /** The longest delay of the path, the sign ignored: the length of a full bar. */
  readonly longest: number;
  /** From the oldest to the newest time that can be read; null where there are not two. */
  readonly total: number | null;
}

/** What the bars of the path are measured against. */
export function useDelays(hops: readonly Hop[]): Delays {
  return useMemo(() => {
    let longest = 0;
    for (const { delaySeconds } of hops) longest = Math.max(longest, Math.abs(delaySeconds ?? 0));
    const times = hops.flatMap(({ time }) => (time === null ? [] : [Date.parse(time)]));
    const newest = times[0];
    const oldest = times[times.length - 1];
    const total =
      newest === undefined || oldest === undefined || times.length < 2 || newest < oldest
        ? null
        : Math.round((newest - oldest) / 1000);
    return { longest, total };
  }, [hops]);
}
