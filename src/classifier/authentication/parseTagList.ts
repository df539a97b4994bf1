/**
 * Parses the tag list of `DKIM-Signature`, `ARC-Seal` and `ARC-Message-Signature`
 * (RFC 6376 3.2): `a=rsa-sha256; d=example.com; s=s1; …`. Names in lower case; the first of a
 * repeated tag counts; what is not a tag is left out. Never throws; one pass.
 */
export function parseTagList(value: string): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const entry of value.split(";")) {
    const equals = entry.indexOf("=");
    if (equals === -1) continue;
    const name = entry.slice(0, equals).trim().toLowerCase();
    if (name !== "" && !tags.has(name)) tags.set(name, entry.slice(equals + 1).trim());
  }
  return tags;
}
