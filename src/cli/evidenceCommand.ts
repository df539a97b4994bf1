import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { matchMessage } from "../auditlog/matchMessage";
import type { ReadFile } from "../auditlog/matchMessage";
import type { AuditMatch, MessageInQuestion } from "../auditlog/model";
import { inspectMessage } from "../inspection/inspectMessage";
import type { Inspection } from "../inspection/model";
import { messageInQuestion } from "../inspection/messageInQuestion";
import { openMailFile } from "../mailfile/openMailFile";
import { readMsgFile } from "../mailfile/readMsgFile";
import { bundleEvidence } from "../report/evidence/bundleEvidence";
import type { AddedFile, OriginalMessage } from "../report/evidence/model";
import type { EvidenceWords } from "../wording/evidence";
import { evidenceWords } from "../wording/evidenceWords";

import { addressKind, readLog } from "./auditCommand";
import type { CommandHost } from "./commandHost";
import { decodeText, registrableDomain, sha256 } from "./hostTools";
import { describe, listFiles } from "./listFiles";
import { loadNetworks } from "./loadNetworks";
import type { Arguments } from "./readArguments";
import { readArguments } from "./readArguments";

/**
 * `whence evidence MESSAGE [LOG…] --out FILE --by NAME`: one message as a package to hand over.
 * With `--at` the same files give the same bytes; an existing file is never overwritten.
 *
 * @returns 0 where the package was written, 2 where something could not be used
 */
export async function evidenceCommand(host: CommandHost, args: readonly string[]): Promise<number> {
  const read = readArguments(host, args);
  if (typeof read === "number") return read;
  const { values } = read;
  const words = evidenceWords(read.language).commandLine;
  const [messagePath, ...logPaths] = read.paths;
  const by = values.by?.trim() ?? "";
  if (messagePath === undefined || values.out === undefined || by === "") {
    host.complain(words.needs);
    return 2;
  }
  const startedAt = new Date(values.at ?? Date.now());
  // A time without a zone would be this machine's own: it is refused.
  if (values.at !== undefined && !/^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(values.at)) {
    host.complain(words.badTime(values.at));
    return 2;
  }
  if (Number.isNaN(startedAt.getTime())) {
    host.complain(words.badTime(values.at ?? ""));
    return 2;
  }

  try {
    const message = readMessageFile(read, messagePath, host, words);
    if (typeof message === "string") {
      host.complain(read.words.unusable(messagePath, message));
      return 2;
    }
    const { inspection, original } = message;
    const question = messageInQuestion(inspection, read.settings);
    const audit = logPaths.length === 0 ? null : await readLogs(host, logPaths, question);
    const {
      name,
      sha256: digest,
      zip,
    } = bundleEvidence({
      inspection,
      question,
      audit,
      capture: {
        caseId: values.case ?? null,
        capturedBy: { name: by, role: null, contact: null },
        witness: null,
        consent: { ownerAgreed: null, how: null },
        method: { client: "command line", platform: null, functions: [] },
        startedAt: startedAt.toISOString(),
        finishedAt: (values.at === undefined ? new Date(Date.now()) : startedAt).toISOString(),
        timeZone: values.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
        clockCheck: null,
      },
      original,
      originalMissing: "not-available",
      logs: values["whole-logs"] === true ? logPaths.map(readAdded) : [],
      screenshots: (values.screenshot ?? []).map(readAdded),
      statement: values.statement === undefined ? null : readFileSync(values.statement, "utf8"),
      withIndicators: true,
      language: read.language,
    });
    writeFileSync(values.out, zip, { flag: "wx" });
    await host.write(`${words.written(values.out, digest)}\n${name}\n`);
    return 0;
  } catch (error) {
    host.complain(read.words.unusable(values.out, describe(error)));
    return 2;
  }
}

/** The message, inspected, and its file; or why there is none. */
function readMessageFile(
  { settings, values, words: commandWords }: Arguments,
  messagePath: string,
  host: CommandHost,
  words: EvidenceWords["commandLine"]
): { readonly inspection: Inspection; readonly original: OriginalMessage | null } | string {
  const bytes = readFileSync(messagePath);
  const networks = loadNetworks();
  const tools = {
    decodeText,
    registrableDomain,
    sha256,
    readMsg: readMsgFile,
    settings,
    version: host.version,
    ...(networks === undefined ? {} : { networks }),
  };
  const { format, messages, problem } = openMailFile(bytes, tools);
  if (problem !== null) return commandWords.problems[problem];
  const [message] = messages;
  if (message === undefined) return commandWords.nothingFound;
  if (messages.length > 1) return words.severalMessages;
  const inspection = inspectMessage(
    {
      message,
      facts: {
        source: "file",
        sourceName: path.basename(messagePath),
        subject: null,
        fromName: null,
        fromAddress: null,
        internetMessageId: null,
        itemClass: null,
        mailboxOwner: values.mailbox ?? null,
        sharedMailbox: false,
      },
    },
    tools
  );
  const kept = format === "msg" ? "msg" : format === "eml" ? "eml" : null;
  return {
    inspection,
    original: kept === null ? null : { bytes, format: kept, from: "file", fields: null },
  };
}

async function readLogs(
  host: CommandHost,
  paths: readonly string[],
  question: MessageInQuestion
): Promise<AuditMatch> {
  const files: ReadFile[] = [];
  for (const file of listFiles(paths)) {
    if ("error" in file) throw new Error(`${file.path}: ${file.error}`);
    // The folder is this machine's affair, and the same files must give the same bytes.
    const name = path.basename(file.path);
    files.push(await readLog(host, file.path, files.length, question, name));
  }
  host.progress(null);
  return matchMessage(question, files, addressKind(loadNetworks()));
}

function readAdded(file: string): AddedFile {
  return { name: path.basename(file), bytes: readFileSync(file) };
}
