import { layers } from "../../architecture.mjs";

/**
 * The layers as a drawing (Mermaid) and as a table, from the one place where they are written.
 * Arrows that follow from others are left out: a → b → c says a → c.
 */
export function drawLayers(): string {
  const arrows = Object.entries(layers).flatMap(([name, { mayImport }]) =>
    mayImport
      .filter((target) => !mayImport.some((other) => other !== target && reaches(other, target)))
      .map((target) => `  ${name} --> ${target}`)
  );
  const rows = Object.entries(layers).map(
    ([name, { purpose, mayImport, mayImportTypes, packages }]) =>
      `| \`src/${name}\` | ${purpose} | ${listed(mayImport)} | ${listed(mayImportTypes)} | ${listed(packages)} |`
  );
  return [
    "```mermaid",
    "flowchart TD",
    ...arrows,
    "```",
    "",
    "| layer | what it is | may import | by type only | packages |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function reaches(from: string, to: string): boolean {
  const next = layers[from]?.mayImport ?? [];
  return next.includes(to) || next.some((other) => reaches(other, to));
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "–" : names.join(", ");
}
