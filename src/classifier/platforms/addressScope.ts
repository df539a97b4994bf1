/** What an address can say about a place in the Internet. */
export type AddressScope =
  | "public" // somebody in the Internet
  | "private" // inside some network: never an origin by itself
  | "loopback" // the host itself
  | "pseudo"; // Google's internal naming in the shape of a 6to4 address: no evidence at all

/**
 * The scope of an address in canonical text; `null` for text that is none.
 *
 * The documentation blocks (RFC 5737, RFC 3849) count as public: a header that shows one is
 * judged like any other. Sources: RFC 1918, 3927, 4193, 4291, 6598; Google writes
 * `by 2002:a05:…`, which decodes to 10/8 (RFC 3056) and names no host of the Internet.
 */
export function addressScope(ip: string): AddressScope | null {
  if (ip.includes(":")) return scopeOfIpv6(ip.toLowerCase());
  const parts = ip.split(".");
  if (parts.length !== 4) return null;
  const [a, b] = parts.map(Number);
  if (a === undefined || b === undefined || Number.isNaN(a) || Number.isNaN(b)) return null;
  if (a === 127) return "loopback";
  const isPrivate =
    a === 10 ||
    a === 0 ||
    a >= 224 ||
    (a === 172 && b >= 16 && b <= 31) ||
    (a === 192 && b === 168) ||
    (a === 169 && b === 254) ||
    (a === 100 && b >= 64 && b <= 127);
  return isPrivate ? "private" : "public";
}

function scopeOfIpv6(ip: string): AddressScope {
  if (ip === "::1") return "loopback";
  if (ip === "::") return "private";
  if (ip.startsWith("::ffff:") && ip.includes(".")) return addressScope(ip.slice(7)) ?? "private";
  if (ip.startsWith("2002:a")) return "pseudo";
  const first = Number.parseInt(ip.slice(0, 4), 16);
  const isPrivate = (first & 0xffc0) === 0xfe80 || (first & 0xfe00) === 0xfc00 || first >= 0xff00;
  return isPrivate && !ip.startsWith("::") ? "private" : "public";
}

/** Is it an address that somebody in the Internet may have? */
export function isPublicAddress(ip: string | null | undefined): ip is string {
  return typeof ip === "string" && addressScope(ip) === "public";
}
