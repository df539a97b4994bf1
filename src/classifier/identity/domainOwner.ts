import { parse } from "tldts";

/**
 * The registrable domain: the part of a name that one owner holds (`mail.example.co.jp` →
 * `example.co.jp`), in lower case. Private suffixes count, so that two customers of one hosting
 * domain (`a.github.io`, `b.github.io`) are strangers. A name without one (a single label, a
 * suffix itself, an address) stands for itself. Source of the suffixes: publicsuffix.org,
 * through tldts.
 */
export function domainOwner(domain: string): string {
  const name = plainDomain(domain);
  const found = parse(name, {
    allowPrivateDomains: true,
    extractHostname: false,
    validateHostname: false,
  });
  return found.domain ?? name;
}

/** Do both names belong to one owner (relaxed alignment, RFC 7489 3.1)? */
export function haveSameOwner(one: string, other: string): boolean {
  return domainOwner(one) === domainOwner(other);
}

/** Lower case, without the dot of the root. */
export function plainDomain(domain: string): string {
  const name = domain.trim().toLowerCase();
  return name.endsWith(".") ? name.slice(0, -1) : name;
}
