import type { HeaderField } from "../../classifier/model";
import type { Comparison } from "./model";

/**
 * The header that was analysed, beside the header of the message file. Exchange rebuilds mail,
 * adds and reorders fields; another Message-ID means another message or a rebuilt one. Either
 * is written down as found.
 */
export function compareOriginal(
  fields: readonly HeaderField[],
  fileFields: readonly HeaderField[] | null
): Comparison {
  const headerId = idOf(fields);
  const fileId = fileFields === null ? null : idOf(fileFields);
  const differing = fileFields === null ? [] : differingNames(fields, fileFields);
  const known = { headerId, fileId, differing };
  if (fileFields === null || fields.length === 0) return { result: "not-compared", ...known };
  if (headerId === null || fileId === null) return { result: "no-message-id", ...known };
  return { result: headerId === fileId ? "same-message-id" : "message-id-differs", ...known };
}

function idOf(fields: readonly HeaderField[]): string | null {
  return fields.find(({ key }) => key === "message-id")?.value.trim() ?? null;
}

function differingNames(
  one: readonly HeaderField[],
  other: readonly HeaderField[]
): readonly string[] {
  const left = byName(one);
  const right = byName(other);
  const names = [...new Set([...left.keys(), ...right.keys()])];
  return names.filter((name) => left.get(name) !== right.get(name)).sort();
}

/** All bodies of a name, blanks made alike: folding is not a difference. */
function byName(fields: readonly HeaderField[]): Map<string, string> {
  const lists = new Map<string, string[]>();
  for (const { key, value } of fields) {
    const list = lists.get(key) ?? [];
    list.push(value.replace(/\s+/g, " "));
    lists.set(key, list);
  }
  return new Map([...lists].map(([key, list]) => [key, list.join("\n")]));
}
