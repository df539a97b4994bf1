/**
 * Every rule, one row: what it is about, what it is worth, where it comes from. When a rule
 * speaks is decided elsewhere; how it is said stands in `wording`. Joined by the id, so that
 * a rule without words does not compile.
 */

import { originRules } from "./originRules";
import { signalRules } from "./signalRules";

export const catalog = { ...originRules, ...signalRules } as const;

export type RuleId = keyof typeof originRules | keyof typeof signalRules;
