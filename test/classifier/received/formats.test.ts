import { readFileSync } from "node:fs";
import path from "node:path";

import { families } from "../../../src/classifier/received/families/families";
import { generic } from "../../../src/classifier/received/families/generic";
import { parseReceived } from "../../../src/classifier/received/parseReceived";
import { formatsPage } from "../../../tools/received-lines/formatsPage";

const rows = [...families, generic];

test.each(rows)("the example of $id is read as $id", ({ id, example }) => {
  expect(parseReceived(example).family).toBe(id);
});

test("no two formats have the same name", () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test("the page of formats is up to date", () => {
  const page = path.join(__dirname, "../../../docs/received-formats.md");
  expect(readFileSync(page, "utf8")).toBe(formatsPage());
});
