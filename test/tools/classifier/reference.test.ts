import { readFileSync } from "node:fs";

import { page, withReference } from "../../../tools/classifier/writeReference";

test("the reference in docs/classifier.md says what the docstrings say today", () => {
  const text = readFileSync(page, "utf8");
  expect(withReference(text)).toBe(text);
});
