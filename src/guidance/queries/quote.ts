/**
 * Header values inside commands. Each language has its own quoting; a value that could leave
 * the line or hide its end is refused whole, never cleaned: a cleaned value finds another mail.
 */

export type Refusal = "line-break" | "control-character" | "bidirectional-mark" | "too-long";

/** RFC 5322 2.1.1: no line is longer, so no value of one is. */
const longest = 998;

/** Why a value may not stand in a command, or null. */
export function refuse(value: string): Refusal | null {
  if (value.length > longest) return "too-long";
  for (const character of value) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0x0a || code === 0x0d || code === 0x85 || code === 0x2028 || code === 0x2029) {
      return "line-break";
    }
    if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return "control-character";
    const bidirectional =
      code === 0x061c ||
      code === 0x200e ||
      code === 0x200f ||
      (code >= 0x202a && code <= 0x202e) ||
      (code >= 0x2066 && code <= 0x2069);
    if (bidirectional) return "bidirectional-mark";
  }
  return null;
}

/**
 * A PowerShell literal in single quotes. PowerShell takes U+2018 to U+201B for single quotes
 * too, and a doubled one of any kind for itself; nothing else is special inside.
 */
export function quotePowerShell(value: string): string {
  return `'${value.replace(/['\u2018-\u201b]/g, "$&$&")}'`;
}

/** A PowerShell wildcard pattern that matches the value literally, quoted. */
export function quotePowerShellLike(value: string): string {
  return quotePowerShell(`*${value.replace(/[`*?[\]]/g, "`$&")}*`);
}

/** A Kusto string literal: ASCII as it is, `\` and `"` escaped, everything else as `\uXXXX`. */
export function quoteKusto(value: string): string {
  const escaped = value.replace(/["\\]/g, "\\$&").replace(/[^\x20-\x7e]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `"${escaped}"`;
}

/** An OData string literal; only U+0027 is special (OData ABNF). */
export function quoteOData(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** A moment as a PowerShell value: a bare date would be read in the machine's own culture. */
export function powerShellMoment(iso: string): string {
  return `([datetime]'${iso}').ToUniversalTime()`;
}

/** A moment as a Kusto value, from a time that was read before, never from a header's text. */
export function kustoMoment(iso: string): string {
  return `datetime(${iso})`;
}
