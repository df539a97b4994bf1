import type { HeaderField, ReadHop } from "../model";
import { isPublicAddress } from "../platforms/addressScope";
import { findProviderByAddress } from "../../providers/findProvider";
import { hostIsUnder } from "../platforms/hostIsUnder";
import type { FieldIndex } from "../platforms/indexFields";
import { microsoftHosts } from "../platforms/microsoftHosts";
import { readAuthAs } from "../account/readAuthAs";
import type { Edge } from "./edge";

/**
 * The front door of Exchange Online and Outlook.com: the newest hop that is written by
 * `*.mail.protection.outlook.com … via Frontend Transport`. Hops by `*.outlook.office365.com`
 * with the same words are inside, even where their peer is a public address of Microsoft; a
 * second front door below the first belongs to the sender's tenant.
 *
 * No such hop: the message never left the tenant. A front door that the own on-premises servers
 * used (AuthAs Internal, and not because a connector was told to treat a stranger so) is no
 * way in from outside either.
 *
 * Source: 7,702 of 7,702 agreed boundaries; Microsoft's "Demystifying hybrid mail flow".
 */
export function findMicrosoftEdge(
  fields: readonly HeaderField[],
  index: FieldIndex,
  hops: readonly ReadHop[],
  start: number
): Edge {
  const at = hops.findIndex((hop, n) => n >= start && isEdge(hop, fields));
  const found = at >= 0 ? at : hops.findIndex((hop, n) => n >= start && isPlainEdge(hop));
  const auth = readAuthAs(index);
  if (found >= 0) {
    const isOwnServer = auth.as === "internal" && !auth.treatedAsInternal;
    return isOwnServer
      ? { hop: -1, ownHops: found + 1, neverLeft: true }
      : { hop: found, ownHops: found + 1, neverLeft: false };
  }
  const own = countOwn(hops, start);
  const wentThroughMailbox = hops.slice(start, own).some((hop) => hop.with === "mapi");
  return {
    hop: -1,
    ownHops: own,
    neverLeft: auth.as === "internal" || wentThroughMailbox || own === hops.length,
  };
}

function isEdge(hop: ReadHop, fields: readonly HeaderField[]): boolean {
  if (!hostIsUnder(hop.by?.host, microsoftHosts.edge)) return false;
  const via = hop.via ?? "";
  if (via.toLowerCase().includes("frontend")) return true;
  return (fields[hop.field]?.value ?? "").includes("Frontend Transport");
}

/**
 * Damaged or unusual: a Microsoft host that took over from an address outside Microsoft. A
 * mailbox server that took over from another one is plumbing whatever the address says:
 * strangers reach the front door only, and copies of headers often have inner addresses replaced.
 */
function isPlainEdge(hop: ReadHop): boolean {
  const by = hop.by?.host;
  if (!hostIsUnder(by, microsoftHosts.edge)) {
    if (!hostIsUnder(by, microsoftHosts.mailbox)) return false;
    if (hostIsUnder(hop.from?.name, microsoftHosts.mailbox)) return false;
  }
  const ip = hop.from?.ip;
  if (!isPublicAddress(ip)) return false;
  return findProviderByAddress(ip)?.id.startsWith("microsoft") !== true;
}

/** The newest hops that Microsoft's own servers wrote. */
function countOwn(hops: readonly ReadHop[], start: number): number {
  let own = start;
  while (own < hops.length) {
    const hop = hops[own];
    const host = hop?.by?.host ?? hop?.from?.name;
    if (!hostIsUnder(host, microsoftHosts.mailbox) && !hostIsUnder(host, microsoftHosts.edge)) {
      break;
    }
    own += 1;
  }
  return own;
}
