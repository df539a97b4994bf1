import type { AnalysisContext, Evidence, HeaderField, ReadHop } from "../model";
import { findTrustedNetwork } from "../platforms/addressIsIn";
import { isPublicAddress } from "../platforms/addressScope";
import { hostIsUnder } from "../platforms/hostIsUnder";
import type { FieldIndex } from "../platforms/indexFields";
import { publicResolvers } from "../platforms/publicResolvers";
import { readShape } from "../platforms/readShape";
import { evidenceOf, evidenceOfHop } from "../rules/evidenceOf";
import type { Edge } from "./edge";
import { findGenericEdge } from "./findGenericEdge";
import { findGoogleEdge } from "./findGoogleEdge";
import { findMicrosoftEdge } from "./findMicrosoftEdge";
import { findYahooEdge } from "./findYahooEdge";
import { findOwnChecksBelow } from "./findOwnChecksBelow";
import { identifyRecipient } from "./identifyRecipient";
import type { Recipient } from "./identifyRecipient";
import { readStamps } from "./readStamps";
import type { RecipientSide } from "./recipientSide";

/**
 * Whose header this is, and the hop at which that side took the message over from outside.
 *
 * In: all fields and hops, newest first. Out: the boundary, proven against the side's own
 * stamps where it writes any; or none, with the reason. Bad input (no hops, unreadable ones):
 * no boundary, `not-found`. Source: RFC 5321 4.4 (each host adds its line on top), the
 * platforms' own formats (see each file).
 */
export function findBoundary(
  fields: readonly HeaderField[],
  index: FieldIndex,
  hops: readonly ReadHop[],
  context: AnalysisContext
): RecipientSide {
  const start = skipFetches(fields, hops);
  const recipient = identifyRecipient(hops, start, index);
  const edge = findEdge(recipient, fields, index, hops, start, context);
  if (edge.hop < 0) return withoutBoundary(recipient, edge, hops);
  const own = passOwnNetworks(edge.hop, hops, context);
  if (own.hop < 0) return withoutBoundary(recipient, own, hops);
  const peer = hops[own.hop]?.from?.ip;
  if (typeof peer === "string" && publicResolvers.has(peer)) {
    // Nobody's server took it from there: the lines were planted with the message.
    return withoutBoundary(recipient, { hop: -1, ownHops: own.hop, neverLeft: false }, hops);
  }
  return prove(recipient, own.hop, fields, index, hops);
}

function findEdge(
  recipient: Recipient,
  fields: readonly HeaderField[],
  index: FieldIndex,
  hops: readonly ReadHop[],
  start: number,
  context: AnalysisContext
): Edge {
  switch (recipient.family) {
    case "microsoft":
      return findMicrosoftEdge(fields, index, hops, start);
    case "google":
      return findGoogleEdge(hops, start);
    case "provider":
      return recipient.id === "yahoo"
        ? findYahooEdge(fields, hops, start, context)
        : findGenericEdge(fields, hops, start, context, recipient.platform);
    case "exchange-on-premises":
    case "generic":
      return findGenericEdge(fields, hops, start, context, null);
  }
}

/**
 * A mailbox that was fetched from another one (POP3, IMAP): the lines above the fetch are the
 * fetching host's, the recipient's side goes on in the mailbox that was fetched.
 */
function skipFetches(fields: readonly HeaderField[], hops: readonly ReadHop[]): number {
  let start = 0;
  hops.forEach((hop, at) => {
    if (at > 4 || readShape(hop, fields[hop.field]?.value ?? "") !== "fetch") return;
    start = at + 1;
  });
  return start < hops.length ? start : 0;
}

/**
 * The organisation's own networks and gateways stand in front of the edge: the side begins at
 * the first peer that is none of them. The line of a trusted host is as good as the edge's own.
 */
function passOwnNetworks(edge: number, hops: readonly ReadHop[], context: AnalysisContext): Edge {
  let at = edge;
  while (at < hops.length) {
    const peer = hops[at]?.from?.ip;
    const network = findTrustedNetwork(peer, context.trusted);
    const isOwn =
      network?.role === "internal" || network?.role === "gateway" || network?.role === "msa";
    const isOwnName = hostIsUnder(hops[at]?.from?.rdns, context.trusted?.hosts ?? []);
    const isInside = at > edge && !isPublicAddress(peer);
    if (!isOwn && !isOwnName && !isInside) return { hop: at, ownHops: at + 1, neverLeft: false };
    at += 1;
  }
  return { hop: -1, ownHops: hops.length, neverLeft: true };
}

function withoutBoundary(
  recipient: Recipient,
  edge: Edge,
  hops: readonly ReadHop[]
): RecipientSide {
  const last = hops[edge.ownHops - 1];
  return {
    recipient,
    boundary: null,
    absence: edge.neverLeft ? "never-left" : "not-found",
    ownHops: edge.ownHops,
    ownUntil: last?.field ?? -1,
    evidence: [],
  };
}

/** Build the boundary and compare it with the side's own stamps of the connecting address. */
function prove(
  recipient: Recipient,
  found: number,
  fields: readonly HeaderField[],
  index: FieldIndex,
  hops: readonly ReadHop[]
): RecipientSide {
  const edge = hops[found];
  const ownUntil = lastOwnField(recipient, edge, fields);
  const stamps = readStamps(index, ownUntil, recipient.family === "microsoft");
  const stamped = recipient.family === "microsoft" ? stamps.map((stamp) => stamp.ip) : [];
  const at = followSkipListing(found, hops, stamped);
  const hop = hops[at];
  const ip = isPublicAddress(hop?.from?.ip) ? hop.from.ip : null;
  const agreeing = stamps.filter((stamp) => stamp.ip === ip);
  const disagreeing = stamps.filter((stamp) => stamp.ip !== ip);
  const evidence: Evidence[] = [];
  if (hop !== undefined) {
    evidence.push(
      evidenceOfHop(at === found ? "boundary-hop" : "boundary-behind-gateway", hop, fields, {
        ip,
        helo: hop.from?.helo ?? hop.from?.name ?? null,
        by: hop.by?.host ?? null,
        platform: recipient.id,
      })
    );
  }
  for (const stamp of agreeing) {
    const field = fields[stamp.field];
    if (field !== undefined) {
      evidence.push({
        ...evidenceOf("boundary-stamp-agrees", field, { ip: stamp.ip, field: stamp.name }),
        excerpt: stamp.excerpt,
      });
    }
  }
  for (const stamp of disagreeing) {
    const field = fields[stamp.field];
    if (field !== undefined) {
      evidence.push({
        ...evidenceOf("boundary-stamp-differs", field, { ip: stamp.ip, field: stamp.name }),
        excerpt: stamp.excerpt,
      });
    }
  }
  return {
    recipient,
    boundary: {
      hop: at,
      ip,
      helo: hop?.from?.helo ?? hop?.from?.name ?? null,
      platform: recipient.id,
      agreesWith: distinct(agreeing.map(({ name }) => name)),
      disagreesWith: distinct(disagreeing.map(({ name }) => name)),
    },
    absence: null,
    ownHops: at + 1,
    ownUntil,
    evidence,
  };
}

/**
 * Enhanced filtering: an own stamp names another address than the peer, and an older line has
 * exactly that address as its peer. Then a gateway stands in front by agreement, and the
 * platform itself says which line to believe.
 */
function followSkipListing(
  found: number,
  hops: readonly ReadHop[],
  stamped: readonly string[]
): number {
  const peer = hops[found]?.from?.ip;
  const other = stamped.find((ip) => ip !== peer && isPublicAddress(ip));
  if (other === undefined) return found;
  const deeper = hops.findIndex((hop, at) => at > found && hop.from?.ip === other);
  return deeper > found ? deeper : found;
}

/**
 * Many programs write their checks above their Received field. Google writes Received-SPF and
 * Authentication-Results right below it: one of each, before anything that came with the mail.
 * So do the filters of ordinary servers. Microsoft's stamps have places of their own.
 */
function lastOwnField(
  recipient: Recipient,
  edge: ReadHop | undefined,
  fields: readonly HeaderField[]
): number {
  let last = edge?.field ?? -1;
  if (recipient.family === "generic" || recipient.family === "provider") {
    return findOwnChecksBelow(last, edge, fields);
  }
  if (recipient.family !== "google" || last < 0) return last;
  for (const key of ["received-spf", "authentication-results"]) {
    const next = fields[last + 1];
    if (next?.key === key && (key !== "authentication-results" || isGoogleOwn(next))) {
      last += 1;
    }
  }
  return last;
}

function isGoogleOwn(field: HeaderField): boolean {
  return field.value.trimStart().toLowerCase().startsWith("mx.google.com");
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
