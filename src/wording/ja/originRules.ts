import type { originRules as catalog } from "../../classifier/rules/originRules";
import type { RuleWords } from "../ruleWords";

/** How each of these rules is said. */
export const originRules: RuleWords<keyof typeof catalog> = {
  "no-received": () => "Received行がなく、サーバー間の受け渡しの記録がありません。",
};
