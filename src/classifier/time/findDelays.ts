import type { Boundary, Hop } from "../model";

/** On whose side of the boundary the time went; `hand-over` is the step across it. */
export type DelaySide = "recipient" | "hand-over" | "sender" | "unknown";

export type DelayCause =
  | "quick" // under a minute: nothing to explain
  | "clock" // the older line is later: two clocks disagree
  | "filter" // a content filter worked on it
  | "greylisting" // turned away once, accepted on the second try
  | "queue" // it waited at the older host
  | "moderation" // a list held it for a person
  | "pause"; // some minutes, with nothing that says why

/** The time between two neighbouring lines. */
export interface Delay {
  /** Index into `hops` of the newer line. */
  readonly hop: number;
  readonly seconds: number;
  readonly side: DelaySide;
  readonly cause: DelayCause;
  /** Where it waited: the host that wrote the older line; null where it has no name. */
  readonly at: string | null;
}

const minute = 60;
const hour = 3600;

/**
 * Where the time went, newest step first: one entry for each pair of neighbouring lines with a
 * time. The cause is the usual one for the place and the length, not proof: greylisting
 * (RFC 6647 2.1: minutes, only across the boundary), queues (RFC 5321 4.5.4.1: retries from 30
 * minutes on), list moderation (hours to days).
 *
 * Bad input: lines without a readable time belong to no step. Never throws; one pass.
 */
export function findDelays(hops: readonly Hop[], boundary: Boundary | null): readonly Delay[] {
  const delays: Delay[] = [];
  let older: Hop | null = null;
  for (let at = hops.length - 1; at >= 0; at--) {
    const hop = hops[at];
    if (hop?.time == null) continue;
    if (older !== null && hop.delaySeconds !== null) {
      const side = sideOf(at, boundary);
      delays.push({
        hop: at,
        seconds: hop.delaySeconds,
        side,
        cause: causeOf(hop.delaySeconds, side, hop, older),
        at: older.by?.host ?? null,
      });
    }
    older = hop;
  }
  return delays.reverse();
}

function sideOf(at: number, boundary: Boundary | null): DelaySide {
  if (boundary === null) return "unknown";
  if (at === boundary.hop) return "hand-over";
  return at < boundary.hop ? "recipient" : "sender";
}

function causeOf(seconds: number, side: DelaySide, newer: Hop, older: Hop): DelayCause {
  if (seconds < 0) return "clock";
  if (seconds < minute) return "quick";
  if (newer.class === "content-filter" || older.class === "content-filter") return "filter";
  if (older.class === "list" && seconds >= hour) return "moderation";
  // Greylisting asks for 1 to 15 minutes of patience; senders come back within the half hour.
  if (side === "hand-over" && seconds <= hour / 2) return "greylisting";
  return seconds >= hour / 2 ? "queue" : "pause";
}
