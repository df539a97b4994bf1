import type { Analysis } from "../../classifier/model";
import { blockEnd, blockStart } from "./block";
import type { ReportBlock } from "./block";

/** What a block says beside the analysis. */
export type BlockAbout = Pick<
  ReportBlock,
  "id" | "time" | "reason" | "key" | "messageId" | "whence"
>;

/** Values from a header may be of any length; a block is not. */
const longest = 200;

/**
 * Writes the block, one member a line, so that a mail program's line wrapping breaks nothing.
 *
 * In: what it is about, the analysis or null, and how many hops may be in it. Out: text in
 * ASCII (other characters as JSON escapes: a mail's charset cannot spoil it), between its
 * two marks.
 */
export function writeReportBlock(
  about: BlockAbout,
  analysis: Analysis | null,
  mostHops: number
): string {
  const block = { ...about, ...describe(analysis, mostHops) };
  const members = Object.entries({ schema: "whence.report/1", ...block }).map(
    // A value that spells the end mark must not end the block.
    ([name, value]) =>
      `${JSON.stringify(name)}: ${JSON.stringify(value).replaceAll("-----", "\\u002d----")}`
  );
  return [blockStart, "{", members.join(",\n"), "}", blockEnd]
    .join("\n")
    .replace(/[^\n\x20-\x7e]/g, escapeUnit);
}

const escapeUnit = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

function describe(analysis: Analysis | null, mostHops: number) {
  if (analysis === null) {
    const nothing = { origin: null, boundary: null, account: null, checks: {}, signals: [] };
    return { ...nothing, hops: [], hopsLeftOut: 0, drill: false };
  }
  const { origin, boundary, hops, authentication } = analysis;
  const half = Math.ceil(mostHops / 2);
  const shown =
    hops.length <= mostHops
      ? hops
      : [...hops.slice(0, half), ...hops.slice(hops.length - (mostHops - half))];
  const { spf, dkim, dmarc, compauth } = authentication;
  const checks = { spf, dkim: dkim[0] ?? null, dmarc, compauth };
  return {
    origin: {
      kind: origin.kind,
      ip: origin.ip,
      host: cut(origin.host),
      operator: cut(origin.operator),
      addressIs: origin.addressIs,
      withheld: origin.withheld,
      reason: origin.reason,
      confidence: origin.confidence,
    },
    boundary: boundary && { ip: boundary.ip, platform: boundary.platform },
    account: analysis.account.answer,
    checks: Object.fromEntries(
      Object.entries(checks).flatMap(([name, check]) =>
        check === null ? [] : [[name, check.result.slice(0, 20)]]
      )
    ),
    signals: analysis.signals.slice(0, 40).map(({ id }) => id),
    hops: shown.map(({ from, by, trust, time }) => [
      from?.ip ?? null,
      cut(by?.host ?? by?.ip ?? null),
      trust,
      time,
    ]),
    hopsLeftOut: hops.length - shown.length,
    drill: origin.reason === "drill",
  };
}

const cut = (value: string | null) => (value === null ? null : value.slice(0, longest));
