import { defang } from "./defang";
import type { Indicator } from "./findIndicators";

/**
 * Indicators as a table for Excel: RFC 4180, every cell quoted, CRLF, BOM. A view, not the
 * record: values are defanged, and a cell that a spreadsheet would take for a formula gets an
 * apostrophe in front. The JSON beside it holds the values as they are.
 */
export function writeIndicatorCsv(indicators: readonly Indicator[]): string {
  const rows = [
    ["type", "value", "role", "stated_by", "block", "field"],
    ...indicators.map(({ blockable, field, role, trust, type, value }) => [
      type,
      defang(value),
      role,
      trust,
      blockable ? "yes" : "no",
      field === null ? "" : String(field),
    ]),
  ];
  return `\u{FEFF}${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/**
 * Spreadsheets start a formula at these, full-width ones too (Japanese Excel), after blanks too.
 * A line break begins a new line inside a cell, and some programs split there.
 */
const formula = /^\s*[=+\-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]|^[\t\r\n]/u;

function cell(value: string): string {
  const guarded = formula.test(value) ? `'${value}` : value;
  const oneLine = guarded.replace(/\r\n|[\r\n\u{2028}\u{2029}]/gu, " \u{23CE} ");
  return `"${oneLine.replace(/\p{Cc}/gu, "\u{FFFD}").replaceAll('"', '""')}"`;
}
