import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { layers } from "../../architecture.mjs";
import { page, withLayers } from "../../tools/docs/writeArchitecture";

const source = join(__dirname, "../../src");

describe("the architecture", () => {
  test("every folder of src is a layer, and every layer is a folder", () => {
    const folders = readdirSync(source, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.sort()).toEqual(Object.keys(layers).sort());
  });

  test("the drawing in ARCHITECTURE.md is the one that architecture.mjs gives", () => {
    const text = readFileSync(page, "utf8");
    expect(withLayers(text)).toBe(text);
  });
});
