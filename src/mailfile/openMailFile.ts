import { encodeUtf8, startsWithAscii } from "./bytes";
import type { MailFile, MailFileProblem, MailMessage } from "./model";
import { readMessage, readMsgMessage } from "./readMessage";
import type { MessageTools } from "./readMessage";
import { recognizeMailFile } from "./recognizeMailFile";
import { splitMbox } from "./splitMbox";

/** A file that is opened whole is a person's; an archive goes through `splitMbox` piece by piece. */
const mostMessages = 10_000;

/**
 * Opens a file by its content: header text, a message, a .msg, an mbox.
 *
 * @param bytes the whole file
 * @returns messages in the order of the file; `problem` says why there is none. Never throws.
 */
export function openMailFile(bytes: Uint8Array, tools: MessageTools): MailFile {
  const content = withoutUtf16(bytes, tools);
  const format = recognizeMailFile(content);
  switch (format) {
    case null:
      return problem(content.some((byte) => byte > 32) ? "not-mail" : "empty");
    case "msg": {
      if (tools.readMsg === undefined) return { ...problem("no-msg-reader"), format };
      const msg = tools.readMsg(content);
      if (msg === null) return { ...problem("unreadable"), format };
      return { format, messages: [readMsgMessage(msg, tools)], problem: null };
    }
    case "mbox": {
      const messages: MailMessage[] = [];
      const splitter = splitMbox((message) => {
        if (messages.length < mostMessages) messages.push(readMessage(message.bytes, tools));
      });
      splitter.push(content);
      splitter.end();
      return { format, messages, problem: null };
    }
    case "eml":
    case "header-text":
      return { format, messages: [readMessage(content, tools)], problem: null };
  }
}

function problem(name: MailFileProblem): MailFile {
  return { format: null, messages: [], problem: name };
}

/** Header text saved by a Windows editor as "Unicode": UTF-16 with a byte order mark. */
function withoutUtf16(bytes: Uint8Array, { decodeText }: MessageTools): Uint8Array {
  const charset = startsWithAscii(bytes, 0, "\u00ff\u00fe")
    ? "utf-16le"
    : startsWithAscii(bytes, 0, "\u00fe\u00ff")
      ? "utf-16be"
      : null;
  const text = charset === null ? null : decodeText(bytes.subarray(2), charset);
  return text === null ? bytes : encodeUtf8(text);
}
