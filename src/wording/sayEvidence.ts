import type { Evidence } from "../classifier/model";
import type { RuleId } from "../classifier/rules/catalog";
import { ruleWords } from "./allRuleWords";
import type { Language, VerdictWords } from "./model";
import { plainValue } from "./plainValue";

/** Evidence → the sentence of its rule, with the header field it rests on. */
export function sayEvidence(
  { rule, field, values }: Evidence,
  language: Language
): VerdictWords["because"][number] {
  return { text: sayRule(rule, values, language), field };
}

/** The sentence of a rule from its values, each made fit to stand in a sentence. */
export function sayRule(rule: RuleId, values: Evidence["values"], language: Language): string {
  const fit = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? plainValue(value) : value,
    ])
  );
  return ruleWords[language][rule](fit);
}
