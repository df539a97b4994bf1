import { readFileSync } from "node:fs";
import { join } from "node:path";

import { catalog } from "../../src/classifier/rules/catalog";
import { confidenceRules } from "../../src/classifier/rules/confidenceRules";
import { writeConfidence } from "../../tools/confidence/writeConfidence";

const page = readFileSync(join(__dirname, "../../docs/confidence.md"), "utf8");

/** Prettier sets tables and breaks lines; what is said stays. */
function words(text: string): string {
  return text.replace(/[\s|-]+/g, " ").trim();
}

describe("the page about confidence", () => {
  test("says what the rules say today", () => {
    expect(words(page)).toBe(words(writeConfidence()));
  });

  test.each(Object.keys(catalog))("lists the rule %s", (id) => {
    expect(page).toContain(`\`${id}\``);
  });

  test.each(["high", "medium", "low"])(
    "has a written rule for %s, of service and address",
    (level) => {
      const about = confidenceRules
        .filter((rule) => rule.level === level)
        .map((rule) => rule.about);
      expect(new Set(about)).toEqual(new Set(["service", "address"]));
    }
  );
});
