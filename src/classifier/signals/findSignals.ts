import type { Evidence, Signal } from "../model";
import { signalRules, type SignalRuleId } from "../rules/signalRules";
import { findCopiedHeaders } from "./findCopiedHeaders";
import { findFailedChecks } from "./findFailedChecks";
import { findForeignNames } from "./findForeignNames";
import { findIdentityMismatch } from "./findIdentityMismatch";
import { findImpossibleLines, findResubmission } from "./findImpossibleLines";
import { findLookAlikes } from "./findLookAlikes";
import { findProviderContradictions } from "./findProviderContradictions";
import { findTimeContradictions } from "./findTimeContradictions";
import { readScene, type Seen } from "./scene";

/**
 * The signals beside the verdict: what in this header contradicts itself or its recipient.
 *
 * In: everything that was decided before. Out: one signal a rule that spoke, each with all its
 * evidence, strongest first, then in the order of the catalog. A signal never changes the
 * verdict by itself, and its absence proves nothing. Never throws.
 */
export function findSignals(seen: Seen): Signal[] {
  const scene = readScene(seen);
  const evidence = [
    ...findProviderContradictions(scene),
    ...findForeignNames(scene),
    ...findImpossibleLines(scene),
    ...findResubmission(scene),
    ...findCopiedHeaders(scene),
    ...findLookAlikes(scene),
    ...findIdentityMismatch(scene),
    ...findTimeContradictions(scene),
    ...findFailedChecks(scene),
  ];
  if (evidence.length === 0) return [];
  const byRule = new Map<string, Evidence[]>();
  for (const each of evidence) {
    const same = byRule.get(each.rule);
    if (same === undefined) byRule.set(each.rule, [each]);
    else if (same.length < mostEvidence) same.push(each);
  }
  const signals: Signal[] = [];
  for (const id of ruleIds) {
    const found = byRule.get(id);
    if (found === undefined) continue;
    const { subject, strength } = signalRules[id];
    signals.push({ id, subject, strength, evidence: found });
  }
  return signals.sort((one, other) => weight[other.strength] - weight[one.strength]);
}

const ruleIds = Object.keys(signalRules) as SignalRuleId[];

const weight: Readonly<Record<Signal["strength"], number>> = { weak: 0, medium: 1, strong: 2 };

/** A header with thousands of broken lines says no more than one with a handful. */
const mostEvidence = 16;
