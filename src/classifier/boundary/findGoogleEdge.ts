import type { ReadHop } from "../model";
import { isPublicAddress } from "../platforms/addressScope";
import { hostIsUnder } from "../platforms/hostIsUnder";
import { isGoogleSubmission } from "../platforms/isGoogleSubmission";
import type { Edge } from "./edge";

/**
 * Google's way in: the newest `from peer (…) by mx.google.com`, unless its id says that it is a
 * submission by an account. Above it stand hops without `from` (`by 2002:a05:…`, formerly
 * `by 10.x`), whose addresses are Google's internal names. No such hop: the message never left
 * Google.
 */
export function findGoogleEdge(hops: readonly ReadHop[], start: number): Edge {
  let at = start;
  while (at < hops.length) {
    const hop = hops[at];
    if (hop === undefined || !isGoogleLine(hop)) break;
    const isWayIn = hop.from !== null && isPublicAddress(hop.from.ip) && !isGoogleSubmission(hop);
    if (isWayIn && hostIsUnder(hop.by?.host, ["google.com", "googlemail.com"])) {
      return { hop: at, ownHops: at + 1, neverLeft: false };
    }
    at += 1;
  }
  // Something that is not Google follows without a way in: cannot be found.
  return { hop: -1, ownHops: at, neverLeft: at === hops.length };
}

function isGoogleLine(hop: ReadHop): boolean {
  const host: string = hop.by?.host ?? hop.by?.ip ?? "";
  return (
    hostIsUnder(host, ["google.com", "googlemail.com", "smtp.gmail.com"]) ||
    host.toLowerCase().startsWith("2002:") ||
    host.startsWith("10.")
  );
}
