import ipaddr from "ipaddr.js";

/**
 * Is the text a network in CIDR notation, or a single address?
 *
 * IPv4 needs all four decimal parts: ipaddr.js alone would read `010.0.0.1` as octal and
 * `0x7f.1` as loopback, and an administrator would trust another network than the one meant.
 */
export function isNetwork(text: string): boolean {
  const [address = "", prefix, ...rest] = text.split("/");
  if (rest.length > 0) return false;
  if (prefix !== undefined && !/^(?:0|[1-9]\d{0,2})$/.test(prefix)) return false;
  const bits = prefix === undefined ? 0 : Number(prefix);
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return bits <= 32;
  return address.includes(":") && !address.includes("%") && ipaddr.IPv6.isValid(address)
    ? bits <= 128
    : false;
}
