import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { webDarkTheme, webLightTheme } from "@fluentui/react-components";

import { firstThemes } from "../../../src/taskpane/theme/firstThemes";

const source = join(__dirname, "../../../src/taskpane");
const named = new Set(
  readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/u.test(path))
    .flatMap((path) => [...readFileSync(join(source, path), "utf8").matchAll(/tokens\.(\w+)/gu)])
    .map(([, name]) => String(name))
);

describe("the colours and sizes that the first view is drawn with", () => {
  test("are all that the pane's own styles name", () => {
    expect([...named].filter((name) => !(name in firstThemes.light))).toEqual([]);
    expect(named.size).toBeGreaterThan(30);
  });

  test("are Fluent's own, light and dark, but for the faces of both languages", () => {
    const { fontFamilyBase, ...light } = firstThemes.light;
    expect(webLightTheme).toMatchObject(light);
    expect({ ...webDarkTheme, fontFamilyBase }).toMatchObject(firstThemes.dark);
    expect(fontFamilyBase).toMatch(/^"Segoe UI", .*Meiryo/u);
  });
});
