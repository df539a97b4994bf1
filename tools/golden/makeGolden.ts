import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { inspectMessage } from "../../src/inspection/inspectMessage";
import { openMailFile } from "../../src/mailfile/openMailFile";
import { writeJsonReport } from "../../src/report/writeJsonReport";
import { writeTextReport } from "../../src/report/writeTextReport";
import { defaultSettings } from "../../src/settings/defaultSettings";
import { decodeText } from "../evaluate/decodeText";

export const goldenFolder = join(__dirname, "../../test/fixtures/golden");

/** Names of the messages, one folder each with `message.eml` and what is made of it. */
export const goldenNames: readonly string[] = readdirSync(goldenFolder);

/**
 * The inspection of one message and its reports, file name to content. Without network data,
 * whose refreshing would change all of them.
 */
export function makeGolden(name: string): Readonly<Record<string, string>> {
  const bytes = readFileSync(join(goldenFolder, name, "message.eml"));
  const [message] = openMailFile(bytes, { decodeText }).messages;
  if (message === undefined) throw new Error(`${name}: no message`);
  const facts = {
    source: "file",
    sourceName: "message.eml",
    subject: null,
    fromName: null,
    fromAddress: null,
    internetMessageId: null,
    itemClass: null,
    mailboxOwner: null,
    sharedMailbox: false,
  } as const;
  const tools = { decodeText, settings: defaultSettings, version: "0.0.0" };
  const inspection = inspectMessage({ facts, message }, tools);
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return {
    "inspection.json": json(inspection),
    "report.json": json(writeJsonReport(inspection)),
    "report.en.txt": `${writeTextReport(inspection, { language: "en" })}\n`,
    "report.ja.txt": `${writeTextReport(inspection, { language: "ja" })}\n`,
  };
}
