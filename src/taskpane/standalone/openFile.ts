import { inspectMessage, type InspectionTools } from "../../inspection/inspectMessage";
import type { Inspection, MessageFacts } from "../../inspection/model";
import { encodeUtf8 } from "../../mailfile/bytes";
import type { MailFile, MailFileProblem } from "../../mailfile/model";
import { openMailFile } from "../../mailfile/openMailFile";

/** A file, opened: its messages can be inspected again when better data has come. */
export interface OpenedFile {
  readonly inspect: (tools: InspectionTools) => readonly Inspection[];
  /** How many messages it holds. */
  readonly count: number;
  /** The bytes of the message at that place, as they stand in the file; null for header text. */
  readonly original: (index: number) => Uint8Array | null;
}

export type OpenResult =
  { readonly problem: null; readonly opened: OpenedFile } | { readonly problem: MailFileProblem };

/** What a person pasted: header text, or a whole message. */
export function openPasted(text: string, tools: InspectionTools): OpenResult {
  return resultOf(openMailFile(encodeUtf8(text), tools), "paste", null, null);
}

/** A dropped or chosen file, recognised by content. The .msg reader is fetched when needed. */
export async function openFile(file: File, tools: InspectionTools): Promise<OpenResult> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const mail = openMailFile(bytes, tools);
  if (mail.problem !== "no-msg-reader") return resultOf(mail, "file", file.name, bytes);
  const { readMsgFile } = await import("../../mailfile/readMsgFile");
  return resultOf(
    openMailFile(bytes, { ...tools, readMsg: readMsgFile }),
    "file",
    file.name,
    bytes
  );
}

function resultOf(
  { format, messages, problem }: MailFile,
  source: MessageFacts["source"],
  name: string | null,
  bytes: Uint8Array | null
): OpenResult {
  if (problem !== null) return { problem };
  if (messages.length === 0) return { problem: "empty" };
  return {
    problem: null,
    opened: {
      count: messages.length,
      // A .msg keeps no text of the message: the file itself is the original.
      original: (index) =>
        format === "msg"
          ? bytes
          : format === "header-text"
            ? null
            : (messages[index]?.bytes ?? null),
      inspect: (tools) =>
        messages.map((message, index) =>
          inspectMessage(
            {
              message,
              facts: {
                source,
                sourceName:
                  name !== null && messages.length > 1 ? `${name}#${String(index + 1)}` : name,
                subject: null,
                fromName: null,
                fromAddress: null,
                internetMessageId: null,
                itemClass: null,
                mailboxOwner: null,
                sharedMailbox: false,
              },
            },
            tools
          )
        ),
    },
  };
}
