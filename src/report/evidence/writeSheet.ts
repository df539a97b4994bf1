/** Two pages to take to a police desk or a lawyer, completed by hand before printing. */

import type { AuditMatch, MessageInQuestion } from "../../auditlog/model";
import type { Contact } from "../../guidance/contacts/contacts";
import type { Deadline } from "../../guidance/deadlines/findDeadlines";
import type { Inspection } from "../../inspection/model";
import { auditlogWords } from "../../wording/auditlogWords";
import { describeVerdict } from "../../wording/describeVerdict";
import type { SheetItemId } from "../../wording/evidence";
import { evidenceWords } from "../../wording/evidenceWords";
import { guidanceWords } from "../../wording/guidanceWords";
import type { Language } from "../../wording/model";
import { plainValue } from "../../wording/plainValue";
import type { Content, Markup } from "../element";
import { element } from "../element";
import { tellTime } from "../tellTime";
import { writePage } from "../writePage";
import { writeTable } from "../writeTable";
import { writeTime } from "../writeTime";
import type { EvidenceFile } from "./model";

export interface SheetInput {
  readonly inspection: Inspection;
  readonly question: MessageInQuestion;
  readonly audit: AuditMatch | null;
  readonly deadlines: readonly Deadline[];
  readonly contacts: readonly Contact[];
  /** ISO 3166 alpha-2; Japan's sheet tells Japan's time and limits. */
  readonly country: string | null;
  /** IANA name; of no weight where the country is Japan. */
  readonly timeZone: string;
  readonly person: string;
  readonly statement: string;
  readonly files: readonly EvidenceFile[];
  readonly packageSha256: string | null;
  /** The page about who once knew the password: only where it was asked for. */
  readonly withOnceKnew: boolean;
  readonly language: Language;
}

/** Order of the items; the one about who once knew the password is a page of its own. */
const items: readonly SheetItemId[] = [
  "person",
  "account",
  "noticed",
  "timeline",
  "message",
  "connections",
  "damage",
  "changed",
  "access",
  "attachments",
  "it",
  "expiry",
  "wish",
];

const mostFiles = 8;

/**
 * In: the inspection and what is known around it. Out: HTML without script whose framed fields
 * can be changed in the browser. No name is ever put beside a finding.
 */
export function writeSheet(input: SheetInput): string {
  const { sheet } = evidenceWords(input.language);
  const { fixed } = guidanceWords(input.language);
  const timeZone = input.country === "JP" ? "Asia/Tokyo" : input.timeZone;
  const content = contents({ ...input, timeZone });
  const section = (id: SheetItemId, number: number) =>
    element(
      "section",
      {},
      element("h3", {}, `${String(number)}  ${sheet.items[id].title}`),
      content[id]
    );
  const fixedLines = [
    fixed.address,
    ...(input.country === "JP" ? [fixed.disclosure, fixed.secrecy, fixed.desk] : []),
    fixed.law,
  ];
  return writePage({
    language: input.language,
    title: sheet.title,
    runningHead: sheet.title,
    body: element(
      "div",
      { class: "sheet" },
      element("h1", {}, sheet.title),
      element("p", { class: "note screen-only" }, sheet.editable),
      ...items.map((id, index) => section(id, index + 1)),
      ...writeContacts(input),
      ...fixedLines.map((line) => element("p", { class: "note" }, line)),
      ...(input.withOnceKnew
        ? [
            element(
              "div",
              { class: "new-sheet" },
              section("onceKnew", items.length + 1),
              element("p", { class: "note" }, sheet.onceKnewNote)
            ),
          ]
        : [])
    ),
  });
}

function contents(input: SheetInput): Readonly<Record<SheetItemId, Content>> {
  const { language, packageSha256, question } = input;
  const { report, sheet } = evidenceWords(language);
  const field = (id: SheetItemId, value: string, tall = false) => [
    sheet.items[id].hint === "" ? "" : element("p", { class: "note" }, sheet.items[id].hint),
    editable(sheet.items[id].title, value, tall),
  ];
  const files = input.files.filter(({ origin }) => origin !== "about").slice(0, mostFiles);
  return {
    person: field("person", input.person),
    account: field("account", plainValue(question.account ?? "")),
    noticed: field("noticed", input.statement, true),
    timeline: writeTimeline(input),
    message: writeMessage(input),
    connections: writeConnections(input),
    damage: field("damage", "", true),
    changed: field("changed", "", true),
    access: field("access", ""),
    onceKnew: field("onceKnew", "", true),
    attachments: [
      ...(packageSha256 === null
        ? []
        : [element("p", { class: "mono" }, sheet.packageDigest(packageSha256))]),
      files.length === 0
        ? ""
        : writeTable(
            [report.columns.file, report.columns.digest],
            files.map(({ path, sha256 }) => [path, element("code", {}, sha256)])
          ),
      editable(sheet.items.attachments.title, "", false),
    ],
    it: field("it", "", true),
    expiry: writeExpiry(input),
    wish: field("wish", ""),
  };
}

function writeTimeline({ audit, inspection, language, timeZone }: SheetInput): Content {
  const { report, sheet } = evidenceWords(language);
  const { boundary, hops, identity } = inspection.analysis;
  const entry = boundary === null ? undefined : hops[boundary.hop];
  const rows: readonly (readonly [string | null | undefined, string, string])[] = [
    [audit?.sender?.signIn?.time, sheet.signedIn, sheet.fact],
    [audit?.match.time, sheet.logged, sheet.fact],
    [identity.date?.time, sheet.sent, sheet.claim],
    [entry?.time, sheet.takenOver, sheet.fact],
  ];
  const told = rows
    .flatMap(([time, what, standing]) => {
      const both = tellTime(time ?? null, timeZone);
      return both === null ? [] : [{ both, what, standing }];
    })
    .sort((one, other) => (one.both.utc < other.both.utc ? -1 : 1));
  return [
    writeTable(
      [report.columns.time, report.columns.utc, report.columns.what, report.columns.standing],
      told.map(({ both, standing, what }) => [
        writeTime(both.local),
        writeTime(both.utc),
        what,
        standing,
      ])
    ),
    editable(sheet.items.timeline.title, "", false),
  ];
}

function writeMessage({ inspection, language, question }: SheetInput): Content {
  const { labels } = evidenceWords(language).sheet;
  const { analysis } = inspection;
  const { identity } = analysis;
  const verdict = describeVerdict(analysis, language, { yours: false });
  const to = identity.to.flatMap(({ address }) => (address === null ? [] : [address]));
  const rows: readonly (readonly [string, string | null])[] = [
    [labels.subject, question.subject],
    [labels.from, question.account],
    [labels.recipients, to.slice(0, 10).join(", ")],
    [labels.messageId, question.internetMessageId],
    [labels.networkId, question.networkMessageId],
    [
      labels.verdict,
      [verdict.sentence, ...verdict.confidence.map(({ text }) => `(${text})`)].join(" "),
    ],
  ];
  return writeTable(
    null,
    rows.flatMap(([label, value]) =>
      value === null || value === "" ? [] : [[label, plainValue(value, 400)]]
    ),
    ["26%", "74%"]
  );
}

/** An access provider can only answer for address, source port and second together. */
function writeConnections({ audit, inspection, language, timeZone }: SheetInput): Content {
  const { report, sheet } = evidenceWords(language);
  const { hops, origin } = inspection.analysis;
  const hop = hops.find(({ from }) => origin.ip !== null && from?.ip === origin.ip);
  const rows: (readonly [string, number | null, string | null, string])[] = [];
  if (origin.ip !== null && hop !== undefined && hop.trust !== "claimed") {
    const by = hop.trust === "own" ? sheet.byOwnSide : sheet.byOperator;
    const what = sheet.addressIs[origin.addressIs ?? "server"];
    rows.push([origin.ip, hop.from?.port ?? null, hop.time, `${by} (${what})`]);
  }
  const sender = audit?.sender ?? null;
  if (sender?.ip != null) {
    rows.push([sender.ip, sender.port, audit?.match.time ?? null, sheet.byLog]);
  }
  if (sender?.signIn?.ip != null) {
    rows.push([sender.signIn.ip, null, sender.signIn.time, sheet.byLog]);
  }
  if (rows.length === 0) return element("p", {}, sheet.noConnection);
  const { columns } = report;
  return writeTable(
    [columns.connection, columns.port, columns.time, columns.utc, columns.recordedBy],
    rows.map(([ip, port, time, by]) => {
      const both = tellTime(time, timeZone);
      return [
        plainValue(ip),
        port === null ? sheet.noPort : String(port),
        writeTime(both?.local ?? report.noTime),
        writeTime(both?.utc ?? ""),
        by,
      ];
    }),
    ["22%", "14%", "24%", "20%", "20%"]
  );
}

function writeExpiry({ deadlines, language }: SheetInput): Content {
  const { sheet } = evidenceWords(language);
  const words = auditlogWords(language);
  const rows = deadlines.map(({ daysLeft, gone, id, lastDay, log, mayBeOff, unconfirmed }) => [
    words.retention[id],
    sheet.heldBy[log],
    [
      gone ? words.gone(lastDay) : words.deadline({ day: lastDay, daysLeft }),
      mayBeOff ? words.mayBeOff : "",
      unconfirmed ? words.unconfirmed : "",
    ]
      .filter((part) => part !== "")
      .join(" · "),
  ]);
  return [writeTable(null, rows, ["34%", "26%", "40%"]), element("p", {}, sheet.preserve)];
}

function writeContacts({ contacts, language }: SheetInput): readonly Markup[] {
  const { purposes } = guidanceWords(language);
  const wanted = new Set(["police-advice", "police-online", "lawyer", "incident"]);
  const lines = contacts
    .filter(({ purpose }) => wanted.has(purpose))
    .map(({ name, purpose, reach }) => `${purposes[purpose]}: ${name} ${reach}`);
  if (lines.length === 0) return [];
  return [
    element("h3", {}, evidenceWords(language).sheet.contacts),
    element("p", { class: "note" }, lines.join(" · ")),
  ];
}

function editable(label: string, value: string, tall: boolean): Markup {
  return element(
    "div",
    {
      class: tall ? "field tall" : "field",
      contenteditable: "true",
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": label,
    },
    value
  );
}
