import type { LogFormat } from "./model";

/** How the rows of a format become records. */
export type RowReading =
  | "audit-data-cell"
  | "office-activity"
  | "audit-flat"
  | "raw-event-data"
  | "sign-in"
  | "sign-in-detail"
  | "passage"
  | "directory";

export interface CsvFormat {
  readonly format: LogFormat;
  /** Headings that must be there, trimmed and in lower case; `|` separates equal names. */
  readonly needs: readonly string[];
  /** No heading beside those needed. */
  readonly nothingElse?: boolean;
  readonly reading: RowReading;
  /** Row counts at which the exporting program stops without a word. */
  readonly limits: readonly number[];
}

/**
 * Exports by their headings, order as in a decision list: the first that fits wins. File names
 * are never asked. Sources: vendor schema pages and headings of real exports; limits from
 * Microsoft's pages on exporting (Purview 50,000 and 1,000,000 rows, 5,000 a cmdlet call,
 * trace 1,000 and 5,000, hunting 10,000 to 100,000).
 */
const csvFormats: readonly CsvFormat[] = [
  {
    format: "purview-csv",
    needs: ["recordid", "creationdate", "operation", "auditdata"],
    reading: "audit-data-cell",
    limits: [50_000, 1_000_000],
  },
  {
    format: "purview-csv-old",
    needs: ["creationdate", "userids", "operations", "auditdata"],
    nothingElse: true,
    reading: "audit-data-cell",
    limits: [5_000, 50_000],
  },
  {
    format: "unified-audit-csv",
    needs: ["userids", "operations", "auditdata", "resultindex"],
    reading: "audit-data-cell",
    limits: [100, 1_000, 5_000, 50_000],
  },
  { format: "audit-data-csv", needs: ["auditdata"], reading: "audit-data-cell", limits: [] },
  {
    format: "defender-cloudappevents",
    needs: ["timestamp", "actiontype", "raweventdata"],
    reading: "raw-event-data",
    limits: [10_000, 30_000, 100_000],
  },
  {
    format: "sentinel-officeactivity",
    needs: ["timegenerated [utc]|timegenerated", "officeworkload", "operation"],
    reading: "office-activity",
    limits: [10_000, 30_000],
  },
  {
    format: "sentinel-signin",
    needs: ["timegenerated [utc]|timegenerated", "resulttype", "userprincipalname"],
    reading: "sign-in",
    limits: [10_000, 30_000],
  },
  {
    format: "audit-flat-csv",
    needs: ["creationtime", "operation", "workload", "recordtype"],
    reading: "audit-flat",
    limits: [],
  },
  {
    format: "entra-authdetails-csv",
    needs: ["request id|要求 id", "authentication method detail", "succeeded"],
    reading: "sign-in-detail",
    limits: [],
  },
  {
    format: "entra-signin-csv",
    needs: [
      "date (utc)|date|日付 (utc)",
      "request id|要求 id",
      "ip address|ip アドレス",
      "sign-in error code|サインイン エラー コード",
    ],
    reading: "sign-in",
    limits: [250_000],
  },
  {
    format: "entra-audit",
    needs: ["activity", "correlation id", "initiated by (user or app)|initiated by|actor"],
    reading: "directory",
    limits: [],
  },
  {
    format: "defender-emailevents",
    needs: ["timestamp", "networkmessageid", "senderfromaddress"],
    reading: "passage",
    limits: [10_000, 30_000, 100_000],
  },
  {
    format: "defender-signin",
    needs: ["timestamp", "accountupn", "errorcode", "sessionid"],
    reading: "sign-in",
    limits: [10_000, 30_000, 100_000],
  },
  {
    format: "historical-extended",
    needs: ["date_time_utc|date_time", "event_id", "message_id"],
    reading: "passage",
    limits: [1_000, 100_000],
  },
  {
    format: "historical-summary",
    needs: ["origin_timestamp_utc|origin_timestamp", "recipient_status", "message_id"],
    reading: "passage",
    limits: [20_000, 100_000],
  },
  {
    format: "message-trace-csv",
    needs: ["messageid", "received", "senderaddress", "recipientaddress"],
    reading: "passage",
    limits: [1_000, 5_000],
  },
];

/** A heading as it is compared: trimmed, inner blanks folded, lower case. */
export function foldHeading(heading: string): string {
  return heading.trim().replace(/\s+/g, " ").toLowerCase();
}

/** The format of a heading row, or the nearest one with what it lacks. */
export function recogniseHeadings(
  row: readonly string[]
):
  | { readonly found: CsvFormat }
  | { readonly nearest: LogFormat; readonly missing: readonly string[] } {
  const headings = new Set(row.map(foldHeading).filter((heading) => heading !== ""));
  const lacking = (format: CsvFormat): readonly string[] =>
    format.needs.filter((need) => !need.split("|").some((name) => headings.has(name)));
  const found = csvFormats.find(
    (format) =>
      lacking(format).length === 0 &&
      (format.nothingElse !== true || headings.size === format.needs.length)
  );
  if (found !== undefined) return { found };
  const nearest = csvFormats
    .map((format) => ({ format, missing: lacking(format) }))
    .reduce((best, next) =>
      next.missing.length / next.format.needs.length <
      best.missing.length / best.format.needs.length
        ? next
        : best
    );
  return { nearest: nearest.format.format, missing: nearest.missing };
}
