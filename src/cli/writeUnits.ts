import { styleText } from "node:util";

import type { Networks } from "../classifier/model";
import { inspectMessage } from "../inspection/inspectMessage";
import type { InspectionTools } from "../inspection/inspectMessage";
import type { MessageFacts } from "../inspection/model";
import type { MailMessage } from "../mailfile/model";
import { openMailFile } from "../mailfile/openMailFile";
import { readMessage } from "../mailfile/readMessage";
import { readMsgFile } from "../mailfile/readMsgFile";
import { writeJsonReport } from "../report/writeJsonReport";
import { writeTextReport } from "../report/writeTextReport";
import type { TextStyle } from "../report/writeTextReport";
import type { Settings } from "../settings/model";
import { commandLineWords } from "../wording/commandLineWords";
import type { Language } from "../wording/model";

import { decodeText, registrableDomain, sha256 } from "./hostTools";
import type { Unit } from "./readUnits";

export type OutputFormat = "text" | "json" | "ndjson";

/** What every worker is told; plain data, since it crosses threads. */
export interface WritingOptions {
  readonly format: OutputFormat;
  readonly language: Language;
  readonly colour: boolean;
  readonly settings: Settings;
  readonly mailboxOwner: string | null;
  readonly version: string;
}

/** What one message gave: the text to write, or why there is none. */
export type WrittenUnit =
  | { readonly source: string; readonly output: string }
  | { readonly source: string; readonly error: string };

/** Makes the function that turns units into text, in this thread or in a worker. */
export function createWriter(
  options: WritingOptions,
  networks: Networks | undefined
): (unit: Unit) => WrittenUnit[] {
  const words = commandLineWords(options.language);
  const tools: InspectionTools = {
    decodeText,
    registrableDomain,
    sha256,
    readMsg: readMsgFile,
    settings: options.settings,
    version: options.version,
    networks,
  };

  const write = (source: string, message: MailMessage): WrittenUnit => {
    const facts = factsOf(source, options.mailboxOwner);
    const inspection = inspectMessage({ facts, message }, tools);
    switch (options.format) {
      case "ndjson":
        return { source, output: JSON.stringify(writeJsonReport(inspection)) };
      case "json":
        return { source, output: JSON.stringify(writeJsonReport(inspection), null, 2) };
      case "text":
        return {
          source,
          output: writeTextReport(inspection, {
            language: options.language,
            ...(options.colour ? { paint } : {}),
          }),
        };
    }
  };

  const read = (unit: Exclude<Unit, { error: string }>): WrittenUnit[] => {
    const { bytes, form, source } = unit;
    if (form === "message") return [write(source, readMessage(bytes, tools))];
    const file = openMailFile(bytes, tools);
    if (file.problem !== null) return [{ source, error: words.problems[file.problem] }];
    return file.messages.map((message, index) =>
      write(file.format === "mbox" ? `${source}#${String(index + 1)}` : source, message)
    );
  };

  return (unit) => {
    if ("error" in unit) return [unit];
    try {
      return read(unit);
    } catch (error) {
      // Our mistake, not the message's: the archive around it is still worth its answers.
      return [{ source: unit.source, error: words.ourMistake(String(error)) }];
    }
  };
}

function factsOf(source: string, mailboxOwner: string | null): MessageFacts {
  return {
    source: "file",
    sourceName: source,
    subject: null,
    fromName: null,
    fromAddress: null,
    internetMessageId: null,
    itemClass: null,
    mailboxOwner,
    sharedMailbox: false,
  };
}

const styles = {
  heading: ["bold", "cyan"],
  strong: "bold",
  quiet: "dim",
  good: "green",
  attention: "yellow",
} as const satisfies Record<TextStyle, unknown>;

/** Colours one piece of text; never red, which is kept for "you must act". */
function paint(style: TextStyle, text: string): string {
  return styleText([...[styles[style]].flat()], text);
}
