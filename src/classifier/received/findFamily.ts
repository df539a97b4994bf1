import { families } from "./families/families";
import { generic } from "./families/generic";
import type { Family, Line } from "./family";

const byKey = new Map<string, Family[]>();
const byPredicate: Family[] = [];
for (const family of families) {
  if (family.keys.length === 0) byPredicate.push(family);
  for (const key of family.keys) {
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [family]);
    else known.push(family);
  }
}

/**
 * The family that wrote a line. A program that names itself outranks a protocol word, that a host
 * suffix, and those the families that are known by their grammar alone.
 */
export function findFamily(line: Line): Family {
  for (const product of line.products) {
    const found = pick(`product:${product}`, line);
    if (found !== null) return found;
  }
  if (line.protocolKey !== "") {
    const found = pick(`with:${line.protocolKey}`, line);
    if (found !== null) return found;
  }
  const { by } = line;
  let dot = by.lastIndexOf(".");
  for (let labels = 0; dot >= 0 && labels < 3; labels++) {
    dot = dot === 0 ? -1 : by.lastIndexOf(".", dot - 1);
    const found = pick(`by:${by.slice(dot + 1)}`, line);
    if (found !== null) return found;
  }
  for (const family of byPredicate) if (family.when?.(line) === true) return family;
  return generic;
}

function pick(key: string, line: Line): Family | null {
  const known = byKey.get(key);
  if (known === undefined) return null;
  for (const family of known) if (family.when === undefined || family.when(line)) return family;
  return null;
}
