import type { Hop, Trust } from "../../classifier/model";
import type { Inspection } from "../../inspection/model";
import { describeVerdict } from "../../wording/describeVerdict";
import { evidenceWords } from "../../wording/evidenceWords";
import type { Language } from "../../wording/model";
import { plainValue } from "../../wording/plainValue";
import { textReportWords } from "../../wording/textReportWords";
import type { Markup } from "../element";
import { element } from "../element";
import { tellTime } from "../tellTime";

const width = 720;
const lineHeight = 20;
const stationHeight = 60;
/** Longer paths are folded in the middle; all hops stand in analysis.json. */
const mostHops = 16;

type Row =
  | {
      readonly row: "station";
      readonly trust: Trust;
      readonly name: string;
      readonly about: readonly string[];
    }
  | { readonly row: "boundary" | "folded"; readonly name: string };

interface DrawingOptions {
  readonly language: Language;
  /** IANA name of the zone beside UTC. */
  readonly timeZone: string;
  /** Where the drawing stands alone, it carries the verdict too. */
  readonly withVerdict: boolean;
}

/**
 * Verdict and path as a drawing (SVG) that stands alone: black on white, told apart by shape,
 * the sender's word dashed. It says of itself that Whence drew it: it is no recording.
 */
export function drawPath(
  inspection: Inspection,
  { language, timeZone, withVerdict }: DrawingOptions
): Markup {
  const words = evidenceWords(language).report;
  const verdict = describeVerdict(inspection.analysis, language, { yours: false });
  const sentence = withVerdict
    ? wrap([verdict.sentence, verdict.second ?? ""].join(" ").trim(), 74)
    : [];
  const rows = listRows(inspection, language, timeZone);

  const pieces: Markup[] = sentence.map((line, index) =>
    text(16, 30 + index * 24, line, { "font-size": "17", "font-weight": "600" })
  );
  let y = 30 + sentence.length * 24;
  for (const { text: line } of withVerdict ? verdict.confidence : []) {
    pieces.push(text(16, y, line, { "font-size": "13" }));
    y += lineHeight;
  }
  y += withVerdict ? 16 : 0;
  rows.forEach((row, index) => {
    if (row.row === "station") {
      const claimed = row.trust === "claimed";
      pieces.push(
        ...(index < rows.length - 1 ? [stroke(y + 8, y + stationHeight + 8, claimed)] : []),
        mark(y + 8, row.trust),
        text(44, y + 13, cut(row.name, 84), {
          "font-size": "13",
          ...(claimed ? { "font-style": "italic" } : { "font-weight": "600" }),
        }),
        ...row.about.map((line, at) =>
          text(44, y + 30 + at * 15, cut(line, 112), { "font-size": "11", fill: "#444" })
        )
      );
      y += stationHeight;
      return;
    }
    if (row.row === "boundary") {
      pieces.push(
        element("rect", { x: "8", y: String(y + 2), width: String(width - 16), height: "2" }),
        text(44, y + 20, row.name, { "font-size": "12", "font-weight": "600" })
      );
    } else pieces.push(text(44, y + 16, row.name, { "font-size": "12", fill: "#444" }));
    y += 32;
  });
  const foot = wrap(words.drawnBy(inspection.versions.whence), 112);
  foot.forEach((line, index) => {
    pieces.push(text(16, y + 18 + index * 15, line, { "font-size": "11", fill: "#444" }));
  });
  const height = y + 24 + foot.length * 15;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      width: String(width),
      height: String(height),
      role: "img",
      "font-family": "'Segoe UI', 'Yu Gothic UI', 'Hiragino Sans', 'Noto Sans CJK JP', sans-serif",
    },
    element("title", {}, words.drawing),
    element("rect", { width: "100%", height: "100%", fill: "#fff" }),
    ...pieces
  );
}

function listRows(
  { analysis, message }: Inspection,
  language: Language,
  timeZone: string
): readonly Row[] {
  const words = textReportWords(language);
  const { boundary, hops, origin } = analysis;
  if (hops.length === 0) return [{ row: "folded", name: words.noHops }];
  const known = origin.addressIs === "client" && origin.ip !== null;
  const unknown = origin.withheld ? words.withheld : words.notRecorded;
  const start = { known, text: known ? plainValue(origin.ip) : unknown };
  const recorder = hops.find(({ from }) => origin.ip !== null && from?.ip === origin.ip);
  const rows: Row[] = [
    {
      row: "station",
      // Recorded, or withheld by a known operator, or only thought: drawn as what it is.
      trust: start.known ? (recorder?.trust ?? "claimed") : origin.withheld ? "vouched" : "claimed",
      name: words.device,
      about: [start.text],
    },
  ];
  const fold = hops.length > mostHops;
  const keepOld = hops.length - mostHops / 2;
  for (let index = hops.length - 1; index >= 0; index -= 1) {
    const hop = hops[index];
    if (hop === undefined) continue;
    const isEdge = boundary?.hop === index;
    if (isEdge) rows.push({ row: "boundary", name: words.yourSide });
    if (fold && index === keepOld - 1) {
      rows.push({ row: "folded", name: `⋮ ${String(hops.length - mostHops)}` });
    }
    if (!fold || isEdge || index >= keepOld || index < mostHops / 2) {
      rows.push(station(hop, language, timeZone));
    }
  }
  if (boundary === null) rows.push({ row: "folded", name: words.noBoundary });
  const owner = message.mailboxOwner;
  if (owner !== null) rows.push({ row: "folded", name: plainValue(owner) });
  return rows;
}

function station(hop: Hop, language: Language, timeZone: string): Row {
  const words = textReportWords(language);
  const peer = [hop.from?.rdns ?? hop.from?.helo ?? hop.from?.name, hop.from?.ip]
    .filter((part) => part != null)
    .map((part) => plainValue(part, 60));
  const time = tellTime(hop.time, timeZone);
  return {
    row: "station",
    trust: hop.trust,
    name: plainValue(hop.by?.host ?? hop.by?.ip ?? words.none, 80),
    about: [
      [words.trust[hop.trust], ...(peer.length > 0 ? [`← ${peer.join(" ")}`] : [])].join(" · "),
      ...(time === null ? [] : [`${time.local} (${time.utc})`]),
    ],
  };
}

function text(x: number, y: number, content: string, style: Readonly<Record<string, string>>) {
  return element("text", { x: String(x), y: String(y), ...style }, content);
}

function stroke(from: number, to: number, claimed: boolean): Markup {
  return element("line", {
    x1: "24",
    x2: "24",
    y1: String(from),
    y2: String(to),
    stroke: claimed ? "#777" : "#111",
    "stroke-width": claimed ? "1.5" : "2",
    ...(claimed ? { "stroke-dasharray": "3 4" } : {}),
  });
}

/** Told apart by shape: filled, ringed, dashed. */
function mark(y: number, trust: Trust): Markup {
  return element("circle", {
    cx: "24",
    cy: String(y),
    r: "7",
    fill: trust === "own" ? "#111" : "#fff",
    stroke: trust === "claimed" ? "#777" : "#111",
    "stroke-width": trust === "vouched" ? "4" : "2",
    ...(trust === "claimed" ? { "stroke-dasharray": "2 3" } : {}),
  });
}

/** Columns that a character takes: Japanese ones take two. */
const columns = (character: string) =>
  /[\u1100-\u{FFDC}\u{20000}-\u{3FFFF}]/u.test(character) ? 2 : 1;

function cut(line: string, most: number): string {
  let used = 0;
  let kept = "";
  for (const character of line) {
    used += columns(character);
    if (used > most) return `${kept}…`;
    kept += character;
  }
  return kept;
}

/** Lines of at most so many columns; Japanese breaks anywhere, others at a blank. */
function wrap(line: string, most: number): readonly string[] {
  const lines: string[] = [];
  let current = "";
  let used = 0;
  for (const piece of line.match(/[\u1100-\u{FFDC}]|[^\s\u1100-\u{FFDC}]+\s*|\s+/gu) ?? []) {
    const size = Array.from(piece).reduce((sum, one) => sum + columns(one), 0);
    // A sentence's end never begins a line.
    if (used + size > most && current !== "" && !/^[、。,.)」]/u.test(piece)) {
      lines.push(current.trim());
      current = "";
      used = 0;
    }
    current += piece;
    used += size;
  }
  if (current.trim() !== "") lines.push(current.trim());
  return lines.map((one) => cut(one, most + 12));
}
