import type { RegistrableDomain } from "../model";
import { commonRegistrableDomain } from "./commonSuffixes";

/**
 * The suffix rules of the analysis that is running. Forty rules ask who owns a name; handing
 * the list through all of them would hide what each is about. It is set and taken back around
 * one synchronous call, so that nothing outside can see it.
 */
let inForce: RegistrableDomain = commonRegistrableDomain;

/** Runs one analysis under the suffix rules given, or under the short ones built in. */
export function withSuffixRules<Result>(
  rules: RegistrableDomain | undefined,
  analyse: () => Result
): Result {
  const before = inForce;
  inForce = rules ?? commonRegistrableDomain;
  try {
    return analyse();
  } finally {
    inForce = before;
  }
}

/**
 * The registrable domain: the part of a name that one owner holds (`mail.example.co.jp` →
 * `example.co.jp`), in lower case. Private suffixes count, so that two customers of one hosting
 * domain (`a.github.io`, `b.github.io`) are strangers. A name without one (a single label, a
 * suffix itself, an address) stands for itself.
 */
export function domainOwner(domain: string): string {
  const name = plainDomain(domain);
  return inForce(name) ?? name;
}

/** Do both names belong to one owner (relaxed alignment, RFC 7489 3.1)? */
export function haveSameOwner(one: string, other: string): boolean {
  // Mostly the names are the same, and then no list has to be asked.
  return plainDomain(one) === plainDomain(other) || domainOwner(one) === domainOwner(other);
}

/** Lower case, without the dot of the root. */
export function plainDomain(domain: string): string {
  const name = domain.trim().toLowerCase();
  return name.endsWith(".") ? name.slice(0, -1) : name;
}
