import type { ReadHop } from "../model";
import { looksDynamic } from "../platforms/looksDynamic";
import { isNobodys } from "./isWrittenBy";

/**
 * Does the peer look like a person's machine rather than a mail server: it announces an address
 * or a bare machine name, or its looked-up name is one that access providers give out?
 */
export function looksLikeClient(hop: ReadHop): boolean {
  const helo = hop.from?.helo ?? hop.from?.name ?? "";
  if (helo.startsWith("[") || isNobodys(helo) || looksDynamic(helo)) return true;
  const rdns = hop.from?.rdns ?? null;
  return rdns !== null && looksDynamic(rdns) && rdns.toLowerCase() !== helo.toLowerCase();
}
