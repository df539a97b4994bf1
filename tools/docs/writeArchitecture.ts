/** Writes the drawing of the layers into ARCHITECTURE.md: `npm run build:docs`. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { drawLayers } from "./drawLayers";

export const page = join(__dirname, "../../ARCHITECTURE.md");
const start =
  "<!-- Layers: drawn from architecture.mjs by npm run build:docs. -->\n\n<!-- prettier-ignore-start -->";
const end = "<!-- prettier-ignore-end -->";

/** The page with its drawing made anew. */
export function withLayers(text: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error("ARCHITECTURE.md has lost the place of its drawing.");
  return `${text.slice(0, from)}${start}\n\n${drawLayers()}\n\n${text.slice(to)}`;
}

if (require.main === module) {
  writeFileSync(page, withLayers(readFileSync(page, "utf8")));
}
