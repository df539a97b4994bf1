/** Writes the drawing of the layers into ARCHITECTURE.md: `npm run build:docs`. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { format, resolveConfig } from "prettier";

import { drawLayers } from "./drawLayers";

export const page = join(__dirname, "../../ARCHITECTURE.md");
const start = "<!-- layers: drawn from architecture.mjs by npm run build:docs -->";
const end = "<!-- end of layers -->";

/** The page with its drawing made anew. */
export async function withLayers(text: string): Promise<string> {
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error("ARCHITECTURE.md has lost the place of its drawing.");
  const drawn = `${text.slice(0, from)}${start}\n\n${drawLayers()}\n\n${text.slice(to)}`;
  return format(drawn, { ...(await resolveConfig(page)), parser: "markdown" });
}

if (require.main === module) {
  void withLayers(readFileSync(page, "utf8")).then((text) => {
    writeFileSync(page, text);
  });
}
