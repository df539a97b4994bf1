import MsgReader from "@kenjiuno/msgreader";
import type { FieldsData } from "@kenjiuno/msgreader";

import type { MsgAttachment, MsgContent } from "./model";

/** Messages in messages, as deep as `readMessage` goes. */
const deepestMessage = 5;
const mostAttached = 50;

/**
 * Reads a .msg file ([MS-OXMSG]). Kept apart from `openMailFile` because its reader is large:
 * whoever needs it imports it then.
 *
 * @returns null where the structure is broken; never throws
 */
export function readMsgFile(bytes: Uint8Array): MsgContent | null {
  try {
    // A view into a larger buffer would be read from the buffer's start.
    const reader = new MsgReader(bytes.slice().buffer);
    const data = reader.getFileData();
    return data.dataType === "msg" ? readContent(reader, data, 0) : null;
  } catch {
    return null;
  }
}

function readContent(reader: MsgReader, data: FieldsData, depth: number): MsgContent {
  return {
    headerText: data.headers ?? "",
    stated: {
      subject: data.subject ?? null,
      fromName: data.senderName ?? null,
      // In an Exchange mailbox the plain member is a directory path, not a mail address.
      fromAddress:
        [data.senderSmtpAddress, data.senderEmail].find((text) => text?.includes("@")) ?? null,
      messageId: data.messageId ?? null,
      itemClass: data.messageClass ?? null,
    },
    bodyText: data.body ?? "",
    attached: (data.attachments ?? [])
      .slice(0, mostAttached)
      .flatMap((attachment) => readAttachment(reader, attachment, depth)),
  };
}

function readAttachment(reader: MsgReader, data: FieldsData, depth: number): MsgAttachment[] {
  const name = data.fileName ?? data.fileNameShort ?? data.name ?? null;
  if (data.innerMsgContentFields !== undefined) {
    if (depth >= deepestMessage) return [];
    return [{ name, message: readContent(reader, data.innerMsgContentFields, depth + 1) }];
  }
  // Only what could be a message is taken out: the rest may be large.
  if (!/\.(?:eml|msg)$/i.test(name ?? "")) return [];
  try {
    return [{ name, bytes: reader.getAttachment(data).content }];
  } catch {
    return [];
  }
}
