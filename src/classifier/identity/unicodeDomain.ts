import { toUnicode } from "punycode/";

/**
 * A host name as a person reads it: `xn--` labels in their own letters (RFC 5891 5.2). A label
 * that is no valid Punycode stays as it is written. Never throws.
 */
export function unicodeDomain(domain: string): string {
  if (!domain.toLowerCase().includes("xn--") || domain.length > 253) return domain;
  try {
    return toUnicode(domain.toLowerCase());
  } catch {
    return domain;
  }
}
