import type { Family, SourceRow } from "./readSource";

/** What holds from `start` up to the start of the next row. */
export interface MergedRow {
  readonly start: bigint;
  /** 0: no AS announces it. */
  readonly asn: number;
  readonly registered: string | null;
  readonly located: string | null;
}

export interface FamilySources {
  readonly asn: readonly SourceRow[];
  readonly registered: readonly SourceRow[];
  readonly located: readonly SourceRow[];
}

/**
 * Three sources swept together into rows that do not overlap and of which no two neighbours are
 * equal. Nothing is rounded: a row of one address stays a row of one address.
 */
export function mergeSources(sources: FamilySources, family: Family): MergedRow[] {
  const sweeps = [sources.asn, sources.registered, sources.located].map(flatten);
  const places = sweeps.map(() => 0);
  const rows: MergedRow[] = [];
  const end = family === 4 ? 1n << 32n : 1n << 128n;
  let start: bigint | undefined = 0n;
  while (start !== undefined && start < end) {
    const here = start;
    const [asn, registered, located] = sweeps.map((spans, which) => {
      let place = places[which] ?? 0;
      while (place + 1 < spans.length && (spans[place + 1]?.start ?? 0n) <= here) place += 1;
      places[which] = place;
      return spans[place]?.value ?? null;
    });
    const row = {
      start: here,
      asn: Number(asn ?? 0),
      registered: registered ?? null,
      located: decideLocated(located ?? null, registered ?? null, family),
    };
    const last = rows.at(-1);
    if (!last || !sameValues(last, row)) rows.push(row);
    start = sweeps.reduce<bigint | undefined>((next, spans, which) => {
      const change = spans[(places[which] ?? 0) + 1]?.start;
      return change === undefined || (next !== undefined && next <= change) ? next : change;
    }, undefined);
  }
  return rows;
}

/**
 * The country a range is used in. Where the holder states none, the one it is registered in.
 *
 * The patch: whois objects of a whole registry carry the registry's own country (APNIC's AU,
 * AFRINIC's MU) and cover ranges whose holders stated nothing. So "MU", and in IPv6 "AU", counts
 * only where the registration says the same. For IPv4 the AU rule would spoil hosting ranges.
 */
function decideLocated(
  located: string | null,
  registered: string | null,
  family: Family
): string | null {
  if (located === null) return registered;
  const isRegistrys = located === "MU" || (family === 6 && located === "AU");
  return isRegistrys && registered !== null ? registered : located;
}

interface Span {
  readonly start: bigint;
  readonly value: string | null;
}

/**
 * Rows that may lie inside each other become spans that do not overlap. Where two rows hold an
 * address, the one that starts later holds it more closely; of the same start, the shorter.
 */
function flatten(rows: readonly SourceRow[]): Span[] {
  const spans: Span[] = [{ start: 0n, value: null }];
  const open: { last: bigint; value: string | null }[] = [];
  const mark = (start: bigint, value: string | null): void => {
    if (spans.at(-1)?.start === start) spans.pop();
    spans.push({ start, value });
  };
  const closeBefore = (position: bigint | null): void => {
    for (;;) {
      const top = open.at(-1);
      if (top === undefined || (position !== null && top.last >= position)) return;
      open.pop();
      // Rows below that end earlier than the one on top are over too.
      while ((open.at(-1)?.last ?? top.last + 1n) <= top.last) open.pop();
      mark(top.last + 1n, open.at(-1)?.value ?? null);
    }
  };
  const sorted = [...rows].sort((a, b) =>
    a.first !== b.first ? (a.first < b.first ? -1 : 1) : a.last > b.last ? -1 : 1
  );
  for (const { first, last, values } of sorted) {
    closeBefore(first);
    const value = values[0] ?? "";
    mark(first, value === "" ? null : value);
    open.push({ last, value: value === "" ? null : value });
  }
  closeBefore(null);
  return spans;
}

function sameValues(a: MergedRow, b: MergedRow): boolean {
  return a.asn === b.asn && a.registered === b.registered && a.located === b.located;
}
