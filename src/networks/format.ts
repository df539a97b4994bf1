/**
 * The network pack: three files, stored gzipped, read inflated. `tools/networks/encodePack.ts`
 * writes what `readPack.ts` reads; this page is what both obey.
 *
 *   every file
 *   ┌────────┬──────┬────────────┬──────────┬───┬─────────────┬─────────┬─────────┬───
 *   │ "WNP1" │ part │ YYYY-MM-DD │ build    │ n │ n × length  │ stream 0│ stream 1│ …
 *   │ 4      │ 1    │ 10         │ 8        │ 1 │ n × 4, LE   │         │         │
 *   └────────┴──────┴────────────┴──────────┴───┴─────────────┴─────────┴─────────┴───
 *   part   "4", "6" (the ranges of a family) or "n" (names)
 *   date   of the data; build: eight characters that the three files of one build share,
 *          because ranges point into the names by position
 *   the streams fill the file to its last byte
 *
 *   part "n"
 *   0  AS numbers, ascending: varint difference to the previous; position 0 is AS 0, "none"
 *   1  AS names in the same order: UTF-8, "\n" between
 *   2  countries: two ASCII letters each; position 0 is "  ", "none"
 *   3  curated kinds: lines "AS number|kind|y or empty for shared|operator", UTF-8
 *
 *   parts "4" and "6": rows; each runs to the start of the next one. Row 0 starts at address 0
 *   and is not stored: it has no AS and no country. For every other row, in order:
 *   0  shift, one byte ┐ its start is the previous start + (2 × mantissa + 1) × 2^shift
 *   1  mantissa, varint┘
 *   2  one byte: 0 to 3, its AS is that many places back in the list of the AS met most
 *      recently (0: the previous row's); 4: an AS that is not among these four, whose position
 *   3…5 in part "n" follows in these three streams: low, middle, high byte
 *   6  located country, one byte: 0, the one that this AS had when it was met last;
 *      otherwise position + 1
 *   7  registered country, one byte: 0, that of the previous row; 1, the located one;
 *      otherwise position + 2
 *
 *   varint: seven bits a byte, low ones first, the high bit says that more follow.
 *
 * Left out on purpose: the name of a row's network below its AS, cities, coordinates. They are
 * large, wrong often, and nothing Whence says rests on them.
 */

export const packMagic = "WNP1";
export type PackPart = "4" | "6" | "n";
export const headerBytes = 4 + 1 + 10 + 8 + 1;
export const streamCount: Readonly<Record<PackPart, number>> = { "4": 8, "6": 8, n: 4 };
/** How many of the AS met last can be named by a place. */
export const recentPlaces = 4;

/** The three files, inflated. */
export interface PackFiles {
  readonly ipv4: Uint8Array;
  readonly ipv6: Uint8Array;
  readonly names: Uint8Array;
}
