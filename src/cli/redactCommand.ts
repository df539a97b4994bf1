import { analyzeHeaders } from "../classifier/analyzeHeaders";
import { openMailFile } from "../mailfile/openMailFile";
import { readMessage } from "../mailfile/readMessage";
import { readMsgFile } from "../mailfile/readMsgFile";
import { compareVerdicts } from "../redaction/compareVerdicts";
import { redactHeader } from "../redaction/redactHeader";

import type { CommandHost } from "./commandHost";
import { decodeText, registrableDomain } from "./hostTools";
import { readArguments } from "./readArguments";
import { readInputs } from "./readInputs";

/**
 * `whence redact [FILE…]`: writes a copy of the headers that can be shown to strangers. Where
 * the copy's verdict is another than the original's, standard error says in what.
 *
 * @returns 0 where every copy says the same, 2 where an input could not be used
 */
export async function redactCommand(host: CommandHost, args: readonly string[]): Promise<number> {
  const read = readArguments(host, args);
  if (typeof read === "number") return read;
  const { words } = read;
  const tools = { decodeText, readMsg: readMsgFile };
  const context = { decodeText, registrableDomain };
  let unusable = 0;
  let written = 0;
  for await (const unit of readInputs(host, read.paths)) {
    if ("error" in unit) {
      unusable += 1;
      host.complain(words.unusable(unit.source, unit.error));
      continue;
    }
    const file =
      unit.form === "message"
        ? { messages: [readMessage(unit.bytes, tools)], problem: null }
        : openMailFile(unit.bytes, tools);
    if (file.problem !== null) {
      unusable += 1;
      host.complain(words.unusable(unit.source, words.problems[file.problem]));
      continue;
    }
    for (const { header } of file.messages) {
      const original = analyzeHeaders(header.text, context);
      const { text } = redactHeader(header.text, context);
      const differing = compareVerdicts(original, analyzeHeaders(text, context));
      if (differing.length > 0) {
        host.complain(words.redactionDiffers(unit.source, differing.join("; ")));
      }
      await host.write(written > 0 ? `\r\n${text}` : text);
      written += 1;
    }
  }
  return unusable > 0 || written === 0 ? 2 : 0;
}
