import type { Analysis } from "../classifier/model";

/** What of a verdict must not depend on whose mail it is. */
function essence(analysis: Analysis): Readonly<Record<string, unknown>> {
  const { account, boundary, hops, origin, signals } = analysis;
  return {
    kind: origin.kind,
    reason: origin.reason,
    withheld: origin.withheld,
    addressIs: origin.addressIs,
    confidence: origin.confidence,
    confidenceIn: origin.confidenceIn,
    rules: origin.evidence.map(({ rule, field }) => `${rule} ${String(field)}`),
    boundary: boundary === null ? null : `${String(boundary.hop)} ${boundary.platform}`,
    hops: hops.map(({ family, status, trust, class: kind }) =>
      [family, status, trust, kind].join()
    ),
    account: account.answer,
    signals: signals.map(({ id, strength }) => `${id} ${strength}`),
  };
}

/**
 * The parts of the verdict in which two analyses differ; empty where a copy says the same as
 * its original.
 */
export function compareVerdicts(one: Analysis, other: Analysis): readonly string[] {
  const [left, right] = [essence(one), essence(other)];
  return Object.keys(left).filter(
    (part) => JSON.stringify(left[part]) !== JSON.stringify(right[part])
  );
}
