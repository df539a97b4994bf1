import type { EvidenceValues } from "../classifier/model";
import type { RuleId } from "../classifier/rules/catalog";

/**
 * The sentence of each rule, from the values that its evidence carries. One table a language
 * and a rule file (`en/originRules.ts`, `ja/originRules.ts`, …), so that a rule without words
 * does not compile. A value may be missing or null: the sentence must stand without it.
 */
export type RuleWords<Ids extends RuleId> = Readonly<
  Record<Ids, (values: EvidenceValues) => string>
>;
