import type { Provider } from "../../providers/model";
import type { ReadHop } from "../model";
import { hostIsUnder } from "../platforms/hostIsUnder";
import { findSenderPlatform } from "../platforms/senderPlatforms";

/**
 * May the line be the service's own? Its host is under the service's names, or is a name that
 * nobody can own (a single label, a container, an address, none at all): big services let their
 * inner hosts write such names. A host under anybody else's domain is a stranger.
 */
export function isWrittenBy(hop: ReadHop, provider: Provider): boolean {
  const host = hop.by?.host;
  if (typeof host !== "string") return true;
  return isHostOf(host, provider) || isNobodys(host);
}

/** Is the host under a name of the service's own? */
export function isHostOf(host: string | null | undefined, provider: Provider): boolean {
  if (hostIsUnder(host, provider.hostSuffixes)) return true;
  return hostIsUnder(host, findSenderPlatform(provider.id)?.alsoWrites ?? []);
}

/** A host name that says nothing about its owner. */
export function isNobodys(host: string): boolean {
  if (!host.includes(".")) return true;
  const name = host.toLowerCase();
  if (privateEndings.some((ending) => name.endsWith(ending))) return true;
  return isAddress(name);
}

const privateEndings = [
  ".local",
  ".lan",
  ".internal",
  ".localdomain",
  ".localhost",
  ".home",
  ".corp",
  ".intra",
  ".invalid",
];

function isAddress(name: string): boolean {
  const last = name.slice(name.lastIndexOf(".") + 1);
  return /^\d+$/.test(last);
}
