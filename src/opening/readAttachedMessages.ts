import { encodeUtf8 } from "../mailfile/bytes";
import { decodeTransfer } from "../mailfile/decodeTransfer";
import type { AttachedMessage, MailMessage } from "../mailfile/model";
import { readMessage, readMsgMessage } from "../mailfile/readMessage";
import type { MessageTools } from "../mailfile/readMessage";
import { readAttachment } from "../outlook/readAttachment";
import type { Attachment } from "../outlook/readOpenMessage";

/** A report carries one original; more than a few are somebody's archive. */
const mostRead = 3;
const largest = 10_000_000;

/**
 * The messages attached to the open one, read through Outlook (Mailbox 1.8): attached as items,
 * or as files that are messages. One that cannot be had or read is left out: it is an extra.
 */
export async function readAttachedMessages(
  attachments: readonly Attachment[],
  tools: MessageTools
): Promise<readonly AttachedMessage[]> {
  const messages: AttachedMessage[] = [];
  const candidates = attachments
    .filter((attachment) => mayBeMessage(attachment, tools) && attachment.size <= largest)
    .slice(0, mostRead);
  // One after the other: Outlook takes three calls at once, and the next headers need one.
  for (const attachment of candidates) {
    const message = await readOne(attachment, tools).catch(() => null);
    if (message) messages.push(message);
  }
  return messages;
}

function mayBeMessage({ kind, name }: Attachment, { readMsg }: MessageTools): boolean {
  if (kind === "item") return true;
  return kind === "file" && (/\.eml$/i.test(name) || (isMsg(name) && readMsg !== undefined));
}

const isMsg = (name: string): boolean => /\.msg$/i.test(name);

async function readOne(
  { id, name }: Attachment,
  tools: MessageTools
): Promise<AttachedMessage | null> {
  const { format, content } = await readAttachment(id);
  // Others are an appointment and a link to a file in the cloud.
  if (format !== "eml" && format !== "base64") return null;
  const bytes =
    format === "eml" ? encodeUtf8(content) : decodeTransfer(encodeUtf8(content), "base64");
  const message =
    format === "base64" && isMsg(name) ? readMsg(bytes, tools) : readMessage(bytes, tools);
  return message ? { name, message } : null;
}

function readMsg(bytes: Uint8Array, tools: MessageTools): MailMessage | null {
  const content = tools.readMsg?.(bytes) ?? null;
  return content && readMsgMessage(content, tools);
}
