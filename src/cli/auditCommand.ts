import { createReadStream } from "node:fs";
import { TextDecoder } from "node:util";

import { matchMessage } from "../auditlog/matchMessage";
import type { ReadFile } from "../auditlog/matchMessage";
import type { AuditMatch, MessageInQuestion, NewDecoder } from "../auditlog/model";
import { openLog } from "../auditlog/openLog";
import type { AddressKind } from "../auditlog/story";
import type { Networks } from "../classifier/model";
import { inspectMessage } from "../inspection/inspectMessage";
import { messageInQuestion } from "../inspection/messageInQuestion";
import type { AuditLogWords } from "../wording/auditlog";
import { auditlogWords } from "../wording/auditlogWords";

import type { CommandHost } from "./commandHost";
import { decodeText, registrableDomain } from "./hostTools";
import { describe, listFiles } from "./listFiles";
import { loadNetworks } from "./loadNetworks";
import type { Arguments } from "./readArguments";
import { readArguments } from "./readArguments";
import { readUnits } from "./readUnits";

/** Small pieces keep the memory of a large export small. */
const pieceSize = 64 * 1024;

/**
 * `whence audit MESSAGE LOG…`: matches exported logs to a message, all files as one story.
 *
 * @returns 0 where everything was read, 2 where the message or a log could not be used
 */
export async function auditCommand(host: CommandHost, args: readonly string[]): Promise<number> {
  const read = readArguments(host, args);
  if (typeof read === "number") return read;
  const [messagePath, ...logPaths] = read.paths;
  if (messagePath === undefined || logPaths.length === 0) {
    host.complain(read.words.usage);
    return 2;
  }
  const question = await readQuestion(host, read, messagePath);
  if (question === null) return 2;

  const files: ReadFile[] = [];
  let unusable = 0;
  for (const file of listFiles(logPaths)) {
    if ("error" in file) {
      unusable += 1;
      host.complain(read.words.unusable(file.path, file.error));
      continue;
    }
    try {
      files.push(await readLog(host, file.path, files.length, question));
    } catch (error) {
      unusable += 1;
      host.complain(read.words.unusable(file.path, describe(error)));
    }
  }
  host.progress(null);
  const audit = matchMessage(question, files, addressKind(loadNetworks()));
  await host.write(
    read.values.json === true || read.values.ndjson === true
      ? `${JSON.stringify(audit, null, read.values.json === true ? 2 : undefined)}\n`
      : writeAuditText(audit, auditlogWords(read.language))
  );
  const unknown = audit.files.some(({ format }) => format === null);
  return unusable > 0 || unknown ? 2 : 0;
}

async function readQuestion(
  host: CommandHost,
  { settings, values, words }: Arguments,
  path: string
): Promise<MessageInQuestion | null> {
  for await (const unit of readUnits(listFiles([path]))) {
    if ("error" in unit) {
      host.complain(words.unusable(unit.source, unit.error));
      return null;
    }
    const inspection = inspectMessage(
      {
        bytes: unit.bytes,
        facts: {
          source: "file",
          sourceName: unit.source,
          subject: null,
          fromName: null,
          fromAddress: null,
          internetMessageId: null,
          itemClass: null,
          mailboxOwner: values.mailbox ?? null,
          sharedMailbox: false,
        },
      },
      { decodeText, registrableDomain, settings, version: host.version }
    );
    return messageInQuestion(inspection, settings);
  }
  host.complain(words.nothingFound);
  return null;
}

const newDecoder: NewDecoder = (charset, fatal) => {
  try {
    return new TextDecoder(charset, { fatal });
  } catch {
    return null;
  }
};

export async function readLog(
  host: CommandHost,
  path: string,
  index: number,
  question: MessageInQuestion,
  name = path
): Promise<ReadFile> {
  const log = openLog(name, index, question, newDecoder);
  let bytes = 0;
  for await (const piece of createReadStream(path, { highWaterMark: pieceSize })) {
    log.push(piece as Uint8Array);
    bytes += (piece as Uint8Array).length;
    host.progress(`${path}: ${(bytes / 1_048_576).toFixed(0)} MB`);
  }
  return log.end();
}

/** What a log's story may know of an address: nothing where no network data lies beside. */
export function addressKind(networks: Networks | undefined): AddressKind {
  if (networks === undefined) return () => null;
  return (ip) => {
    const facts = networks.lookUp(ip);
    return { kind: facts.kind, operator: facts.operator, country: facts.locatedCountry };
  };
}

/** The story for a terminal; every value of a log is made plain before it is written. */
function writeAuditText(audit: AuditMatch, words: AuditLogWords): string {
  const { match, sender, titles } = { ...audit, titles: words.titles };
  const lines: string[] = [
    words.conclusions[audit.conclusion],
    words.cautions[audit.conclusion],
    "",
  ];
  lines.push(titles.match);
  if (sender !== null && match.operation !== null && sender.user !== null) {
    lines.push(`  ${words.sentFrom({ ...sender, time: match.time })}`);
  }
  if (sender?.signIn != null) {
    lines.push(`  ${words.signedIn({ ...sender.signIn, failures: sender.signIn.failuresBefore })}`);
  }
  const ports = sender?.portsSeen.map(({ port }) => port) ?? [];
  if (ports.length > 0) lines.push(`  ${words.ports(ports)}`);
  if (sender?.transportIp != null) lines.push(`  ${words.transportAddress(sender.transportIp)}`);
  for (const note of match.notes) lines.push(`  ${words.matchNotes[note]}`);
  lines.push("", titles.signs);
  if (audit.signs.length === 0) lines.push(`  ${titles.none}`);
  for (const sign of audit.signs) {
    lines.push(`  * ${words.signs[sign.id](sign.values)} (${words.records(sign.records.length)})`);
    lines.push(`      ${words.everyday[sign.id]}`);
  }
  if (audit.listed.length > 0) {
    lines.push("", titles.listed);
    for (const { id, records } of audit.listed) {
      lines.push(`  - ${words.listed[id]} (${words.records(records.length)})`);
    }
  }
  lines.push("", titles.timeline);
  for (const { time, ip, what, user, role } of audit.timeline) {
    lines.push(
      `  ${time}  ${(ip ?? "-").padEnd(15)}  ${what}  ${user ?? "-"}  [${words.roles[role]}]`
    );
  }
  lines.push("", titles.files);
  for (const file of audit.files) {
    const format = file.format === null ? "?" : words.formats[file.format];
    lines.push(`  ${file.name}: ${format}, ${words.records(file.records)}`);
    for (const note of file.notes) lines.push(`      ${words.fileNotes[note]}`);
    if (file.expected !== null) {
      const { nearest, missing } = file.expected;
      lines.push(`      ${words.notRecognised(words.formats[nearest], missing.join(", "))}`);
    }
  }
  return `${lines.map(visible).join("\n")}\n`;
}

/** A log's values are hostile too: nothing of them may move a terminal's cursor or hide text. */
function visible(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\u{FFFD}");
}
