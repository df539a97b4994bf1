import type { Evidence, EvidenceValues, HeaderField, Hop } from "../model";
import type { RuleId } from "./catalog";

/** Longer excerpts say nothing more; the whole field stands in the header. */
const longest = 240;

/** Evidence from the whole value of a field (its beginning, where it is very long). */
export function evidenceOf(
  rule: RuleId,
  field: HeaderField,
  values: EvidenceValues = {}
): Evidence {
  return { rule, field: field.index, excerpt: field.value.slice(0, longest), values };
}

/** Evidence from a Received field: the line up to its date. */
export function evidenceOfHop(
  rule: RuleId,
  hop: Pick<Hop, "field">,
  fields: readonly HeaderField[],
  values: EvidenceValues = {}
): Evidence {
  const value = fields[hop.field]?.value ?? "";
  const semicolon = value.lastIndexOf(";");
  const end = semicolon > 0 ? Math.min(semicolon, longest) : longest;
  return { rule, field: hop.field, excerpt: value.slice(0, end), values };
}

/** The absence of something is the evidence. */
export function evidenceOfAbsence(rule: RuleId, values: EvidenceValues = {}): Evidence {
  return { rule, field: null, excerpt: "", values };
}
