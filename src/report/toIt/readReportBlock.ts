import { blockEnd, blockStart } from "./block";
import type { ReportBlock } from "./block";

/**
 * Finds and reads the block in the text of a report.
 *
 * In: a mail's text, perhaps quoted (`> `) or wrapped on its way. Out: the block, or null where
 * there is none that can be read. What it says is the reporter's program's word: anybody can
 * write one, so intake analyses the original again and uses this only to sort.
 */
export function readReportBlock(body: string): ReportBlock | null {
  const text = body.replaceAll("\u00a0", " ");
  const start = text.indexOf(blockStart);
  const end = start < 0 ? -1 : text.indexOf(blockEnd, start);
  if (end < 0) return null;
  const inner = text
    .slice(start + blockStart.length, end)
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^[> \t]+/, ""))
    .join(" ");
  try {
    const json = JSON.parse(inner) as Partial<ReportBlock> | null;
    const whole =
      json?.schema === "whence.report/1" &&
      typeof json.id === "string" &&
      typeof json.reason === "string" &&
      typeof json.key === "string" &&
      Array.isArray(json.signals) &&
      Array.isArray(json.hops);
    return whole ? (json as ReportBlock) : null;
  } catch {
    return null;
  }
}
