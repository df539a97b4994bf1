import type { HopFrom } from "../model";
import type { Family } from "./family";
import type { Peer } from "./readPeer";

type OpenFrom = { -readonly [Key in keyof HopFrom]: HopFrom[Key] };

/**
 * Slots to roles, as the family orders them.
 *
 * Rule zero, for every family: an address that the peer said itself (HELO and kin), or that is the
 * word after `from` beside another address, is never the address that connected. Where two slots
 * contradict each other, or an account stands where the address belongs, there is no address:
 * silence rather than a guess.
 */
export function assignRoles(peer: Peer, family: Family, doubled: boolean): HopFrom {
  const from: OpenFrom = {};
  const { order } = family;
  const word = peer.word === "<unknown>" ? null : peer.word;
  if (word !== undefined) from.name = word;

  if (peer.helo !== undefined) {
    from.helo = peer.helo;
    const rdns = typeof peer.rdns === "string" ? peer.rdns : lookedUp(word, peer, family);
    if (rdns !== undefined) from.rdns = rdns;
  } else if (order === "helo-first") {
    if (word !== undefined && !isBarePeer(peer, family)) from.helo = word;
    const rdns = peer.rdns === undefined ? nameless(peer, family) : peer.rdns;
    if (rdns !== undefined) from.rdns = rdns;
  } else if (order === "lookup-first" || order === "lookup-only") {
    const rdns = peer.rdns ?? lookedUp(word, peer, family);
    if (rdns !== undefined) from.rdns = rdns;
    if (typeof rdns === "string" && order === "lookup-first") from.helo = rdns;
  } else if (peer.rdns !== undefined) {
    from.rdns = peer.rdns;
  }
  if (from.name !== undefined && isUnknown(from.name) && from.helo !== from.name) from.name = null;
  if (family.nameBehind === true && peer.nameBehind !== undefined) from.rdns = peer.nameBehind;

  if (order !== "none" && !doubled) assignAddress(from, peer, family);
  if (peer.user !== undefined) from.user = peer.user;
  return from;
}

function assignAddress(from: OpenFrom, peer: Peer, family: Family): void {
  if (peer.contradictory) return;
  if (typeof peer.ip === "string") {
    from.ip = peer.ip;
    if (peer.port !== null) from.port = peer.port;
    return;
  }
  if (peer.besideIp !== null) {
    from.ip = peer.besideIp;
    const port = peer.besidePort ?? peer.port;
    if (port !== null) from.port = port;
    return;
  }
  if (peer.wordIp !== null && wordMayBePeer(peer, family)) {
    from.ip = peer.wordIp;
    const port = peer.wordPort ?? peer.port;
    if (port !== null) from.port = port;
    return;
  }
  if (peer.ip === null) from.ip = null;
}

/** The word stands alone, or with what only accompanies the address of the peer. */
function wordMayBePeer(peer: Peer, family: Family): boolean {
  if (!family.wordIsPeer || peer.accountAlone || peer.ip === null) return false;
  return !peer.commented || peer.helo !== undefined || peer.port !== null;
}

/** `from [192.0.2.1] by`: nothing says that this was announced. */
function isBarePeer(peer: Peer, family: Family): boolean {
  if (peer.wordIp === null || typeof peer.ip === "string" || peer.besideIp !== null) return false;
  return wordMayBePeer(peer, family);
}

/** The word as a looked-up name: null for `unknown` and, where the program would have put a name, for an address. */
function lookedUp(
  word: string | null | undefined,
  peer: Peer,
  family: Family
): string | null | undefined {
  if (word === undefined) return undefined;
  if (word === null || isUnknown(word)) return null;
  if (peer.wordIp !== null) return family.nameless === "null" ? null : undefined;
  return word.endsWith(".") ? word.slice(0, -1) : word;
}

function nameless(peer: Peer, family: Family): null | undefined {
  if (peer.lookupFailed) return undefined;
  return family.nameless === "null" && typeof peer.ip === "string" ? null : undefined;
}

function isUnknown(word: string | null): boolean {
  return word !== null && word.length === 7 && word.toLowerCase() === "unknown";
}
