import type { originRules as catalog } from "../../classifier/rules/originRules";
import type { RuleWords } from "../ruleWords";

/** How each of these rules is said. */
export const originRules: RuleWords<keyof typeof catalog> = {
  "no-received": () => "There is no Received line, so no server recorded a hand-over.",
};
