import type { RuleId } from "../classifier/rules/catalog";
import { originRules as enOrigin } from "./en/originRules";
import { signalRules as enSignal } from "./en/signalRules";
import { originRules as jaOrigin } from "./ja/originRules";
import { signalRules as jaSignal } from "./ja/signalRules";
import type { Language } from "./model";
import type { RuleWords } from "./ruleWords";

/** The sentence of every rule of the catalog, in every language. */
export const ruleWords: Readonly<Record<Language, RuleWords<RuleId>>> = {
  en: { ...enOrigin, ...enSignal },
  ja: { ...jaOrigin, ...jaSignal },
};
