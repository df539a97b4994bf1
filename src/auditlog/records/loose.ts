/**
 * Values as logs really write them: numbers as text, booleans as `"True"`, keys in any case,
 * JSON inside strings. Nothing here throws; what cannot be read is null.
 */

export type Loose = Readonly<Record<string, unknown>>;

/** JSON to an object without a prototype to pollute; null for anything else. */
export function parseObject(text: string): Loose | null {
  try {
    const value: unknown = JSON.parse(text);
    return asObject(value);
  } catch {
    return null;
  }
}

export function asObject(value: unknown): Loose | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Loose)
    : null;
}

/** An own member, by exact name first, then without regard to case. */
export function member(object: Loose | null, name: string): unknown {
  if (object === null) return undefined;
  if (Object.hasOwn(object, name)) return object[name];
  const wanted = name.toLowerCase();
  for (const key of Object.keys(object)) if (key.toLowerCase() === wanted) return object[key];
  return undefined;
}

/** Text of a scalar member, trimmed; empty text and null are null. */
export function text(object: Loose | null, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = scalar(member(object, name));
    if (value !== null) return value;
  }
  return null;
}

export function scalar(value: unknown): string | null {
  if (typeof value === "string") {
    const trimmed = value.trim();
    return trimmed === "" || trimmed === "null" ? null : trimmed;
  }
  return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

export function integer(value: string | null): number | null {
  return value !== null && /^-?\d{1,15}$/.test(value) ? Number(value) : null;
}

export function decimal(value: string | null): number | null {
  return value !== null && /^-?\d{1,6}(?:\.\d{1,20})?$/.test(value) ? Number(value) : null;
}

export function truth(value: string | null): boolean | null {
  switch (value?.toLowerCase() ?? "") {
    case "true":
    case "yes":
    case "1":
      return true;
    case "false":
    case "no":
    case "0":
      return false;
    default:
      return null;
  }
}

export function lower(value: string | null): string | null {
  return value === null ? null : value.toLowerCase();
}

/** A list member, also where the list is JSON in a string. */
export function list(object: Loose | null, name: string): readonly unknown[] {
  const value = member(object, name);
  if (Array.isArray(value)) return value as readonly unknown[];
  if (typeof value === "string" && value.trimStart().startsWith("[")) {
    try {
      const parsed: unknown = JSON.parse(value);
      return Array.isArray(parsed) ? (parsed as readonly unknown[]) : [];
    } catch {
      return [];
    }
  }
  return [];
}

/** An object member, also where it is JSON in a string. */
export function nested(object: Loose | null, name: string): Loose | null {
  const value = member(object, name);
  return typeof value === "string" ? parseObject(value) : asObject(value);
}

/**
 * Name and value pairs in every form met: a list of `{Name, Value}` (`Value` may be absent), a
 * list of `"Name: value"`, one JSON string of either.
 */
export function pairs(object: Loose | null, name: string): readonly (readonly [string, string])[] {
  return list(object, name).flatMap((entry): readonly (readonly [string, string])[] => {
    if (typeof entry === "string") {
      const colon = entry.indexOf(":");
      return colon < 1 ? [] : [[entry.slice(0, colon).trim(), entry.slice(colon + 1).trim()]];
    }
    const pair = asObject(entry);
    const key = text(pair, "Name");
    return key === null ? [] : [[key, text(pair, "Value", "NewValue") ?? ""]];
  });
}

export function pair(found: readonly (readonly [string, string])[], name: string): string | null {
  const wanted = name.toLowerCase();
  const value = found.find(([key]) => key.toLowerCase() === wanted)?.[1];
  return value === undefined || value === "" ? null : value;
}
