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
 * What two analyses say differently, each as the part of the verdict it belongs to and the
 * words of one of them; empty where a copy says the same as its original.
 */
export function compareVerdicts(one: Analysis, other: Analysis): readonly string[] {
  const [left, right] = [statements(one), statements(other)];
  return [
    ...[...left].filter((statement) => !right.has(statement)),
    ...[...right].filter((statement) => !left.has(statement)),
  ];
}

function statements(analysis: Analysis): ReadonlySet<string> {
  return new Set(
    Object.entries(essence(analysis)).flatMap(([part, value]) =>
      Array.isArray(value)
        ? value.map((each, index) => `${part} ${String(index)}: ${String(each)}`)
        : [`${part}: ${JSON.stringify(value)}`]
    )
  );
}
