import ipaddr from "ipaddr.js";

export interface LogAddress {
  /** Canonical text; an IPv4-mapped address becomes IPv4, a zone is dropped. */
  readonly ip: string | null;
  readonly port: number | null;
}

const none: LogAddress = { ip: null, port: null };

/**
 * Reads an address as audit logs write it: bare, `203.0.113.7:51544`, `[2001:db8::1]:443`,
 * `::ffff:198.51.100.20`, `fe80::1%4`, or a comma list of which the first counts. A bare IPv6
 * address is never split at its last colon. Anything else gives nulls.
 */
export function parseLogAddress(raw: string | null | undefined): LogAddress {
  if (raw === null || raw === undefined || raw.length > 200) return none;
  const first = (raw.split(",", 1)[0] ?? "").trim();
  if (first.startsWith("[")) {
    const close = first.indexOf("]");
    if (close < 0) return none;
    const rest = first.slice(close + 1);
    const ip = canonical(first.slice(1, close));
    return ip === null
      ? none
      : { ip, port: rest.startsWith(":") ? parsePort(rest.slice(1)) : null };
  }
  const colon = first.indexOf(":");
  if (colon > 0 && colon === first.lastIndexOf(":")) {
    const ip = canonical(first.slice(0, colon));
    return ip === null ? none : { ip, port: parsePort(first.slice(colon + 1)) };
  }
  return { ip: canonical(first), port: null };
}

function parsePort(text: string): number | null {
  return /^\d{1,5}$/.test(text) && Number(text) < 65_536 ? Number(text) : null;
}

/** ipaddr.js takes `010.0.0.1` and `0x7f.1` for addresses; no log means them so. */
function canonical(text: string): string | null {
  const bare = text.split("%", 1)[0] ?? "";
  if (bare.includes(":")) {
    if (!ipaddr.IPv6.isValid(bare)) return null;
    const address = ipaddr.IPv6.parse(bare);
    return address.isIPv4MappedAddress() ? address.toIPv4Address().toString() : address.toString();
  }
  return ipaddr.IPv4.isValidFourPartDecimal(bare) ? ipaddr.IPv4.parse(bare).toString() : null;
}
