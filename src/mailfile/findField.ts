/** Values of single fields: what a file's structure hangs on, and no more. */

/** The unfolded value of the first field of that name (lower case); null where there is none. */
export function findField(headerText: string, name: string): string | null {
  return findFields(headerText, name)[0] ?? null;
}

/** The unfolded values of all fields of that name (lower case), in order. Linear. */
export function findFields(headerText: string, name: string): string[] {
  const values: string[] = [];
  let collecting = false;
  for (const line of headerText.split(/\r\n|\r|\n/)) {
    if (line.startsWith(" ") || line.startsWith("\t")) {
      if (collecting) values.push(`${values.pop() ?? ""} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(":");
    collecting = colon > 0 && line.slice(0, colon).trimEnd().toLowerCase() === name;
    if (collecting) values.push(line.slice(colon + 1).trim());
  }
  return values;
}

export interface Parameters {
  /** The part before the first semicolon, in lower case. */
  readonly value: string;
  /** By name in lower case; a value continued by RFC 2231 is joined, its charset mark kept. */
  readonly parameters: Readonly<Record<string, string>>;
}

const longestValue = 10_000;

/**
 * Parses `type/subtype; name=value; name="value"` (RFC 2045 5.1, RFC 2231 3 for parts).
 * What it cannot read it leaves out.
 */
export function parseParameters(text: string): Parameters {
  const parts = splitAtSemicolons(text.slice(0, longestValue));
  const parameters: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const part of parts.slice(1)) {
    const equals = part.indexOf("=");
    if (equals < 1) continue;
    const written = part.slice(0, equals).trim().toLowerCase();
    const section = /^([^*]+)\*(\d+)\*?$/.exec(written);
    const name = section?.[1] ?? (written.endsWith("*") ? written.slice(0, -1) : written);
    const value = unquote(part.slice(equals + 1).trim());
    parameters[name] = section === null ? value : (parameters[name] ?? "") + value;
  }
  return {
    value: (parts[0] ?? "")
      .replace(/\([^()]*\)/g, "")
      .trim()
      .toLowerCase(),
    parameters,
  };
}

function splitAtSemicolons(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === "\\" && quoted) at += 1;
    else if (character === '"') quoted = !quoted;
    else if (character === ";" && !quoted) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

function unquote(text: string): string {
  if (!text.startsWith('"')) return /^[^\s(]*/.exec(text)?.[0] ?? "";
  let value = "";
  for (let at = 1; at < text.length && text[at] !== '"'; at += 1) {
    if (text[at] === "\\") at += 1;
    value += text[at] ?? "";
  }
  return value;
}
