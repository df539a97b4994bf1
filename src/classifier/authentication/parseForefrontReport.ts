/** One `KEY:value` of a filter's report, as written. */
export interface ReportEntry {
  readonly key: string;
  readonly value: string;
}

/**
 * Parses the lists that Microsoft's filters write: `X-Forefront-Antispam-Report`
 * (`CIP:203.0.113.77;CTRY:JP;SCL:1;…`), `X-Microsoft-Antispam` (`BCL:0;ARA:…`) and
 * `X-Microsoft-Antispam-Mailbox-Delivery` (`ucf:0;jmr:0;auth:0;dest:I;…`): entries end at a
 * semicolon, the key at the first colon, so that IPv6 values stay whole. Order and repetitions
 * are kept. Text without a colon is an entry without a key. Never throws; one pass.
 */
export function parseForefrontReport(value: string): readonly ReportEntry[] {
  return value
    .split(";")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map((entry) => {
      const colon = entry.indexOf(":");
      return colon === -1
        ? { key: "", value: entry }
        : { key: entry.slice(0, colon).trim(), value: entry.slice(colon + 1).trim() };
    });
}
