import type { HeaderField } from "../model";

/** The fields of one header by name, so that no rule walks through all of them. */
export interface FieldIndex {
  /** All fields of the name (lower case), newest first. */
  readonly all: (key: string) => readonly HeaderField[];
  /** The newest field of the name. */
  readonly first: (key: string) => HeaderField | null;
  /** The oldest field of the name. */
  readonly last: (key: string) => HeaderField | null;
  readonly has: (key: string) => boolean;
}

const none: readonly HeaderField[] = [];

export function indexFields(fields: readonly HeaderField[]): FieldIndex {
  const byKey = new Map<string, HeaderField[]>();
  for (const field of fields) {
    const same = byKey.get(field.key);
    if (same === undefined) byKey.set(field.key, [field]);
    else same.push(field);
  }
  const all = (key: string): readonly HeaderField[] => byKey.get(key) ?? none;
  return {
    all,
    first: (key) => all(key)[0] ?? null,
    last: (key) => all(key).at(-1) ?? null,
    has: (key) => byKey.has(key),
  };
}
