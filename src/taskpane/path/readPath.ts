import type { Analysis, Hop, NetworkFacts, Trust } from "../../classifier/model";

/** A place that the message passed, as the pane draws it. */
export interface Station {
  readonly key: string;
  readonly kind: "start" | "peer" | "hop" | "mailbox";
  /** Where the name of the place comes from: the start has none of its own. */
  readonly name: string | null;
  readonly ip: string | null;
  readonly facts: NetworkFacts | null;
  readonly operator: string | null;
  readonly trust: Trust;
  /** The hop that ends here: how the message came to this place. */
  readonly hop: Hop | null;
}

/** What stands between two stations. */
export type PathRow =
  | { readonly row: "station"; readonly station: Station }
  | { readonly row: "boundary" }
  | { readonly row: "claimed-begins" }
  | { readonly row: "folded"; readonly key: string; readonly stations: readonly Station[] };

/** Own stations between the entrance and the mailbox that are folded into one row. */
const leastFolded = 2;

/**
 * The analysis → rows of the drawing, origin first. `hops[0]` is the newest, so the list runs
 * backwards. The name of a place is what the line that it wrote says (`by`); its address is
 * what the next line recorded, and so worth as much as that line.
 */
export function readPath({ hops, boundary, origin, networks }: Analysis): readonly PathRow[] {
  if (hops.length === 0) return [];
  const facts = (ip: string | null) => (ip === null ? null : (networks[ip] ?? null));
  const rows: PathRow[] = [];
  const believedStart = origin.ip !== null || origin.withheld;
  const edge = boundary?.hop ?? null;

  // What recorded the start decides how far it can be believed, and where it stands: the peer
  // that the own side saw stands at the boundary, after whatever older lines claim.
  const recorder = origin.ip === null ? -1 : hops.findIndex(({ from }) => from?.ip === origin.ip);
  const startsAtEdge = recorder !== -1 && recorder === edge;
  const start: Extract<PathRow, { row: "station" }> = {
    row: "station",
    station: {
      key: "start",
      kind: "start",
      name: null,
      ip: origin.ip,
      facts: facts(origin.ip),
      // The verdict's operator is the service; the address may belong to somebody else.
      operator:
        facts(origin.ip)?.operator ?? (origin.kind === "server-direct" ? origin.operator : null),
      trust: hops[recorder]?.trust ?? "vouched",
      hop: null,
    },
  };

  let claimedOpen = false;
  if ((believedStart && !startsAtEdge) || (edge === null && origin.kind === "internal")) {
    if (start.station.trust === "claimed") {
      claimedOpen = true;
      rows.push({ row: "claimed-begins" });
    }
    rows.push(start);
  }

  for (let index = hops.length - 1; index >= 0; index -= 1) {
    const hop = hops[index];
    if (hop === undefined) continue;
    if (hop.trust === "claimed" && !claimedOpen) {
      claimedOpen = true;
      rows.push({ row: "claimed-begins" });
    }
    if (index === edge) {
      const previous = hops[index + 1];
      const ip = boundary?.ip ?? hop.from?.ip ?? null;
      // The peer that the own side saw is drawn apart where the older line only claims to be it.
      const isDrawn = previous !== undefined && previous.trust !== "claimed";
      if (startsAtEdge) rows.push(start);
      else if (ip !== null && ip !== origin.ip && !isDrawn) {
        const name = hop.from?.rdns ?? hop.from?.helo ?? hop.from?.name ?? null;
        // Unless the claim fits what was seen: then the place is recorded, its past is not.
        const last = rows[rows.length - 1];
        const fitting =
          last?.row === "station" && last.station.kind === "hop" && last.station.name === name
            ? last.station.hop
            : null;
        if (fitting !== null) rows.pop();
        rows.push({
          row: "station",
          station: {
            key: "peer",
            kind: "peer",
            name,
            ip,
            facts: facts(ip),
            operator: facts(ip)?.operator ?? null,
            trust: "own",
            hop: fitting,
          },
        });
      }
      rows.push({ row: "boundary" });
    }
    // A claimed name is not given the connection that the own side saw: it only says it is that.
    const isBareClaim = hop.trust === "claimed" && index - 1 === edge;
    const ip = isBareClaim ? null : (hops[index - 1]?.from?.ip ?? hop.by?.ip ?? null);
    rows.push({
      row: "station",
      station: {
        key: `hop-${String(hop.field)}`,
        kind: "hop",
        name: hop.by?.host ?? null,
        ip,
        facts: facts(ip),
        operator: hop.operator ?? facts(ip)?.operator ?? null,
        trust: hop.trust,
        hop,
      },
    });
  }
  return [...foldInside(rows), mailbox];
}

const mailbox: PathRow = {
  row: "station",
  station: {
    key: "mailbox",
    kind: "mailbox",
    name: null,
    ip: null,
    facts: null,
    operator: null,
    trust: "own",
    hop: null,
  },
};

/** Hand-overs inside the own side say little: all but the first become one row. */
function foldInside(rows: readonly PathRow[]): readonly PathRow[] {
  const result: PathRow[] = [];
  let inside: Station[] = [];
  const flush = () => {
    if (inside.length >= leastFolded) {
      result.push({ row: "folded", key: `folded-${inside[0]?.key ?? ""}`, stations: inside });
    } else result.push(...inside.map((station) => ({ row: "station", station }) as const));
    inside = [];
  };
  for (const row of rows) {
    const isInside =
      row.row === "station" &&
      row.station.kind === "hop" &&
      row.station.trust === "own" &&
      (row.station.hop?.class === "internal" || row.station.hop?.class === "local");
    if (isInside) inside.push(row.station);
    else {
      flush();
      result.push(row);
    }
  }
  flush();
  return result;
}

/** Share of the longest delay, 0 to 1, so that seconds and days can stand side by side. */
export function delayShare(seconds: number, longest: number): number {
  if (longest <= 0) return 0;
  return Math.min(1, Math.log1p(Math.abs(seconds)) / Math.log1p(longest));
}
