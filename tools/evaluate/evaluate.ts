import type { Confidence, Origin } from "../../src/classifier/model";
import { analyzeHeaders } from "../../src/classifier/classifier";
import { decodeText } from "./decodeText";
import type { Expected, Labelled } from "./readLabelled";

export interface Answer {
  readonly name: string;
  readonly expected: Expected;
  readonly boundary: string | null;
  readonly kind: string;
  readonly ip: string | null;
  readonly confidence: Confidence;
  readonly boundaryRight: boolean;
  /** Kind and address as labelled. */
  readonly strict: boolean;
  /** Kind and address as labelled, or as one of the accepted alternatives. */
  readonly accepted: boolean;
}

/** One labelled message, answered and compared. */
export function evaluate({ name, headers, expected }: Labelled): Answer {
  const analysis = analyzeHeaders(headers, { decodeText, ...expected.context });
  const { origin } = analysis;
  const boundary = analysis.boundary?.ip ?? null;
  const strict = isSame(origin, expected);
  return {
    name,
    expected,
    boundary,
    kind: origin.kind,
    ip: origin.ip,
    confidence: origin.confidence,
    boundaryRight: boundary === expected.boundary,
    strict,
    accepted: strict || expected.acceptable.some((other) => isSame(origin, other)),
  };
}

function isSame(
  origin: Pick<Origin, "kind" | "ip">,
  label: { readonly kind: string; readonly ip: string | null }
): boolean {
  return origin.kind === label.kind && origin.ip === label.ip;
}
