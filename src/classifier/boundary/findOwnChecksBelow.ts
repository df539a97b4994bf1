import { haveSameOwner } from "../identity/domainOwner";
import type { HeaderField, ReadHop } from "../model";
import { findAddressAfter } from "../platforms/findAddressAfter";

/**
 * Index of the last of the checks that the recipient's own server wrote right below its Received
 * line; the index of that line where there is none.
 *
 * Filters that a server asks while it takes a message over (OpenDKIM, OpenDMARC, rspamd, policy
 * services) write below the line of the server, since that stands first by then. So the unbroken
 * run of such fields under the boundary counts as own where each names the server itself: the
 * host of the Received line or one of its owner's. RFC 8601 5 makes a border server remove what
 * comes in under its own name. Filters that do not may let one through, so a name that occurs
 * again further down, in a field of the same kind, is believed nowhere.
 */
export function findOwnChecksBelow(
  boundaryField: number,
  hop: ReadHop | undefined,
  fields: readonly HeaderField[]
): number {
  const host = hop?.by?.host;
  if (hop === undefined || boundaryField < 0) return boundaryField;
  if (typeof host !== "string" || !host.includes(".")) return boundaryField;
  let last = boundaryField;
  for (let at = boundaryField + 1; at < fields.length; at += 1) {
    const field = fields[at];
    if (field === undefined || !isOwnCheck(field, host, hop)) break;
    last = at;
  }
  const isRepeated = fields.some(
    (field) => field.index > last && isStatement(field) && isOwnCheck(field, host, hop)
  );
  return isRepeated ? boundaryField : last;
}

function isStatement({ key }: HeaderField): boolean {
  return key === "authentication-results" || key === "received-spf";
}

function isOwnCheck(field: HeaderField, host: string, hop: ReadHop): boolean {
  switch (field.key) {
    case "authentication-results":
      return isOf(firstWord(field.value), host);
    case "arc-authentication-results":
      return isOf(firstWord(afterTag(field.value, ";")), host);
    case "arc-seal":
    case "arc-message-signature":
      return isOf(firstWord(afterTag(field.value, "d=")), host);
    case "received-spf":
      return isOwnSpf(field.value, host, hop);
    case "dkim-filter":
    case "dmarc-filter":
      // `OpenDKIM Filter v2.11.0 mx.example.com 4VdK1`: the host, and the id of its queue.
      return field.value.includes(` ${host} `) && isOfQueue(field.value, hop);
    default:
      return false;
  }
}

/** `Pass (…) client-ip=192.0.2.7; receiver=mx.example.com` or `pass (mx.example.com: domain of …)` */
function isOwnSpf(value: string, host: string, hop: ReadHop): boolean {
  const stated = findAddressAfter(value, "client-ip=") ?? findAddressAfter(value, "designates ");
  if (stated === null || stated !== hop.from?.ip) return false;
  const receiver = afterTag(value, "receiver=");
  return isOf(firstWord(receiver === "" ? afterTag(value, "(") : receiver), host);
}

function isOfQueue(value: string, hop: ReadHop): boolean {
  return typeof hop.id !== "string" || value.includes(hop.id);
}

function afterTag(value: string, tag: string): string {
  const at = value.indexOf(tag);
  return at < 0 ? "" : value.slice(at + tag.length);
}

function firstWord(value: string): string {
  return /^\s*"?(?<word>[\w.-]{1,253})/.exec(value.slice(0, 300))?.groups?.["word"] ?? "";
}

function isOf(name: string, host: string): boolean {
  return name.includes(".") && haveSameOwner(name, host);
}
