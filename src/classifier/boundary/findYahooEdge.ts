import type { AnalysisContext, HeaderField, ReadHop } from "../model";
import { isPublicAddress } from "../platforms/addressScope";
import type { Edge } from "./edge";
import { findGenericEdge } from "./findGenericEdge";

/**
 * Yahoo's way in: `from 203.0.113.7 (EHLO mail.example.com) by 10.x with SMTPs`. The line above
 * (`… by atlas-… pod-id … with HTTPS`) repeats the same address without the greeting.
 * A notice that never left Yahoo has neither.
 */
export function findYahooEdge(
  fields: readonly HeaderField[],
  hops: readonly ReadHop[],
  start: number,
  context: AnalysisContext
): Edge {
  const at = hops.findIndex(
    (hop, n) => n >= start && n < start + 4 && isPublicAddress(hop.from?.ip) && hasGreeting(hop)
  );
  if (at >= 0) return { hop: at, ownHops: at + 1, neverLeft: false };
  return findGenericEdge(fields, hops, start, context, null);
}

function hasGreeting(hop: ReadHop): boolean {
  return typeof hop.from?.helo === "string" && !(hop.with ?? "").toLowerCase().startsWith("http");
}
