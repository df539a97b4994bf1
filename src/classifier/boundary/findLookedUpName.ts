import type { FieldIndex } from "../platforms/indexFields";
import type { RecipientSide } from "./recipientSide";

/**
 * The name that Microsoft looked up for the connecting address: `PTR:` in its own report, which
 * is the last one and stands below the message (Exchange renames reports from outside). Its
 * Received line never has it. `null` elsewhere, and where the address has no name.
 */
export function findLookedUpName(fields: FieldIndex, side: RecipientSide): string | null {
  if (side.recipient.family !== "microsoft" || side.boundary === null) return null;
  const report = fields.last("x-forefront-antispam-report");
  if (report === null) return null;
  const at = report.value.indexOf("PTR:");
  if (at < 0) return null;
  const end = report.value.indexOf(";", at);
  const name = report.value.slice(at + 4, end < 0 ? undefined : end).trim();
  return name.includes(".") && !name.includes(" ") ? name : null;
}
