import { readFileSync } from "node:fs";
import { join } from "node:path";

import { matchMessage } from "../../src/auditlog/matchMessage";
import type { AuditMatch, MessageInQuestion, NewDecoder } from "../../src/auditlog/model";
import { openLog } from "../../src/auditlog/openLog";

const samples = join(__dirname, "../fixtures/audit");

const newDecoder: NewDecoder = (charset, fatal) => {
  try {
    return new TextDecoder(charset, { fatal, ignoreBOM: false });
  } catch {
    return null;
  }
};

const story: MessageInQuestion = {
  internetMessageId:
    "<TYCPR01MB8432F0A1B2C3D4E5F60718293A4B5@TYCPR01MB8432.jpnprd01.prod.outlook.com>",
  networkMessageId: "9a4b1c2d-3e4f-4a5b-8c6d-08de25a1b2c3",
  subject: "【至急】請求書の振込先変更のお願い",
  sentTime: "2026-11-16T17:13:02Z",
  account: "hanako.sato@example.com",
  ownDomains: ["example.com"],
};

/** Reads sample files as a host would, in portions that cut characters and rows. */
export function readAudit(
  names: readonly string[],
  question: MessageInQuestion = story,
  portion = 4_099
): AuditMatch {
  const files = names.map((name, index) => {
    const bytes = readFileSync(join(samples, name));
    const log = openLog(name, index, question, newDecoder);
    for (let at = 0; at < bytes.length; at += portion) log.push(bytes.subarray(at, at + portion));
    return log.end();
  });
  return matchMessage(question, files);
}
