import { families } from "./families/families";
import { generic } from "./families/generic";
import type { Family, Line } from "./family";

type Index = Map<string, Family[]>;

const byProduct: Index = new Map();
const byProtocol: Index = new Map();
const byHost: Index = new Map();
const byGrammar: Family[] = [];

for (const family of families) {
  for (const word of family.products ?? []) enter(byProduct, word, family);
  for (const word of family.protocols ?? []) enter(byProtocol, word, family);
  for (const suffix of family.hosts ?? []) enter(byHost, suffix, family);
  if (family.grammar !== undefined) byGrammar.push(family);
}

function enter(index: Index, key: string, family: Family): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [family]);
  else known.push(family);
}

/**
 * The family that wrote a line. A program that names itself outranks a protocol word, that a host
 * suffix, and those the families that are known by their grammar alone.
 */
export function findFamily(line: Line): Family {
  for (const product of line.products) {
    const slash = product.indexOf("/");
    const found = pick(byProduct, slash > 0 ? product.slice(0, slash) : product, line);
    if (found !== null) return found;
  }
  if (line.protocolKey !== "") {
    const found = pick(byProtocol, line.protocolKey, line);
    if (found !== null) return found;
  }
  return pickByHost(line) ?? byGrammar.find((family) => family.grammar?.(line)) ?? generic;
}

/** The last two labels of the host, then the last three. */
function pickByHost(line: Line): Family | null {
  const { by } = line;
  let dot = by.lastIndexOf(".");
  for (let labels = 2; dot > 0 && labels <= 3; labels++) {
    dot = by.lastIndexOf(".", dot - 1);
    const found = pick(byHost, by.slice(dot + 1), line);
    if (found !== null) return found;
  }
  return null;
}

function pick(index: Index, key: string, line: Line): Family | null {
  const known = index.get(key);
  if (known === undefined) return null;
  for (const family of known) if (family.when === undefined || family.when(line)) return family;
  return null;
}
