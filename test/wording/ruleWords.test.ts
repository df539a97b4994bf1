import { catalog, type RuleId } from "../../src/classifier/rules/catalog";
import type { Language } from "../../src/wording/model";
import { sayRule } from "../../src/wording/sayEvidence";

const rules = Object.keys(catalog) as RuleId[];
const languages: readonly Language[] = ["en", "ja"];

/** What evidence carries when little is known, and when nothing is. */
const values = [{}, { ip: null, host: null, domain: null, name: null, operator: null }] as const;

describe.each(languages)("the sentence of a rule, in %s", (language) => {
  test.each(rules)("%s stands without its values", (rule) => {
    for (const known of values) {
      const sentence = sayRule(rule, known, language);
      expect(sentence.trim()).not.toBe("");
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}|\(\)/u);
      expect(sentence).toMatch(/[.。)]$/u);
    }
  });

  test.each(rules)("%s never calls a connection an address and nothing else", (rule) => {
    const sentence = sayRule(rule, { ip: "203.0.113.77" }, language);
    const rest = sentence
      .replaceAll(/(?:connection|connections) \(IP addresse?s?\)/gu, "")
      .replaceAll(/回線\(IPアドレス\)/gu, "")
      .replaceAll(/(?:mail|e-mail|sender.s|reply) address(?:es)?/giu, "")
      .replaceAll(/(?:メール|差出人の|返信先の)アドレス/gu, "");
    expect(rest).not.toMatch(/\baddress|アドレス/iu);
  });
});
