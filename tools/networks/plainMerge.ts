import type { FamilySources } from "./mergeSources";
import type { Family, SourceRow } from "./readSource";

export interface PlainAnswer {
  readonly asn: number;
  readonly registered: string | null;
  readonly located: string | null;
}

/**
 * The same answers as the pack's, found the plain way: each question walks each source by
 * itself, nothing is merged, encoded or indexed. Slow, and written without a look at
 * `mergeSources.ts`, so that an error in one is not an error in both.
 */
export function plainMerge(
  sources: FamilySources,
  family: Family
): (address: bigint) => PlainAnswer {
  const asn = closest(sources.asn);
  const registered = closest(sources.registered);
  const located = closest(sources.located);
  return (address) => {
    const nro = registered(address);
    const stated = located(address);
    // The patch, said a second time: MU, and AU in IPv6, are doubted against the registration.
    const doubted = stated === "MU" || (stated === "AU" && family === 6);
    return {
      asn: Number(asn(address) ?? 0),
      registered: nro,
      located: stated === null || (doubted && nro !== null) ? nro : stated,
    };
  };
}

/** Of the rows that hold the address, the first value of the one that starts last. */
function closest(rows: readonly SourceRow[]): (address: bigint) => string | null {
  const sorted = [...rows].sort((a, b) => {
    if (a.first !== b.first) return a.first < b.first ? -1 : 1;
    return a.last === b.last ? 0 : a.last > b.last ? -1 : 1;
  });
  // How far any row up to this one reaches: behind that, walking back is of no use.
  let reach = -1n;
  const reaches = sorted.map(({ last }) => (reach = last > reach ? last : reach));
  return (address) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((sorted[middle]?.first ?? 0n) <= address) low = middle + 1;
      else high = middle;
    }
    for (let at = low - 1; at >= 0 && (reaches[at] ?? -1n) >= address; at -= 1) {
      const row = sorted[at];
      if (row && row.last >= address) return row.values[0] === "" ? null : (row.values[0] ?? null);
    }
    return null;
  };
}
