import type { AuthenticationField, FilterValue, HeaderField } from "../model";
import { findMeaning } from "./findMeaning";
import { parseForefrontReport } from "./parseForefrontReport";

/** Lists of `KEY:value`. */
const reports = new Set([
  "x-forefront-antispam-report",
  "x-microsoft-antispam",
  "x-microsoft-antispam-mailbox-delivery",
  "x-ms-exchange-organization-antispam-report",
]);

/** Fields that hold one value, and the name under which it is explained. */
const singleValues: Readonly<Record<string, string>> = {
  "x-ms-exchange-organization-scl": "SCL",
  "x-ms-exchange-organization-pcl": "PCL",
  "x-customspam": "X-CustomSpam",
  "x-spam-flag": "X-Spam-Flag",
  "x-spam-status": "X-Spam-Status",
};

/**
 * Every value that a filter of the recipient's own side wrote, in header order, each with the
 * id of its explanation or null where no source explains it. Values without content (`PTR:;`)
 * say nothing and are left out.
 *
 * `isOwn` decides whose a field is: senders copy these fields (observed: a replayed report in
 * 585 of 7,711 messages), so a name proves nothing.
 */
export function readFilterValues(
  fields: readonly HeaderField[],
  statements: readonly AuthenticationField[],
  isOwn: (field: HeaderField) => boolean
): readonly FilterValue[] {
  const values: FilterValue[] = [];
  const add = (field: number, name: string, value: string): void => {
    if (value !== "") values.push({ field, name, value, meaning: findMeaning(name, value) });
  };

  const statementByField = new Map(statements.map((statement) => [statement.field, statement]));
  for (const field of fields) {
    if (!isOwn(field)) continue;
    const singleName = singleValues[field.key];
    if (singleName !== undefined) {
      add(field.index, singleName, field.value.trim());
    } else if (reports.has(field.key)) {
      for (const { key, value } of parseForefrontReport(field.value)) add(field.index, key, value);
    } else if (field.key === "authentication-results") {
      for (const result of statementByField.get(field.index)?.results ?? []) {
        if (result.method === "compauth") {
          add(field.index, "compauth reason", result.reason ?? "");
        } else if (result.method === "dmarc") {
          const action = result.properties["action"] ?? "";
          if (action.toLowerCase() !== "none") add(field.index, "dmarc action", action);
        }
      }
    }
  }
  return values;
}
