import type { signalRules as catalog } from "../../classifier/rules/signalRules";
import type { RuleWords } from "../ruleWords";

/** How each of these rules is said. */
export const signalRules: RuleWords<keyof typeof catalog> = {
  "time-backwards": () => "後の行の時刻が前の行より早くなっています。時計のずれはよくあります。",
};
