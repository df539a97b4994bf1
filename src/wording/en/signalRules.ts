import type { signalRules as catalog } from "../../classifier/rules/signalRules";
import type { RuleWords } from "../ruleWords";

/** How each of these rules is said. */
export const signalRules: RuleWords<keyof typeof catalog> = {
  "time-backwards": () => "A later line carries an earlier time; clocks often differ.",
};
