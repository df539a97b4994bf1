/** Writes the reference part of docs/classifier.md: `npm run build:docs`. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describeClassifier } from "./describeClassifier";

export const page = join(__dirname, "../../docs/classifier.md");
const start =
  "<!-- From here on: made from the docstrings of src/classifier by npm run build:docs. -->\n\n<!-- prettier-ignore-start -->";
const end = "<!-- prettier-ignore-end -->";

/** The page with its reference made anew. */
export function withReference(text: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error("docs/classifier.md has lost its place.");
  return `${text.slice(0, from)}${start}\n\n${describeClassifier().trim()}\n\n${text.slice(to)}`;
}

if (require.main === module) {
  writeFileSync(page, withReference(readFileSync(page, "utf8")));
}
