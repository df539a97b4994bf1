import type { DecodeText } from "../classifier/model";

import { encodeUtf8 } from "./bytes";
import { decodeHeader } from "./decodeHeader";
import { decodeTransfer } from "./decodeTransfer";
import { findHeaderBlock } from "./findHeaderBlock";
import type { AttachedMessage, MailHeader, MailMessage, MsgContent, ReadMsg } from "./model";
import { isReturnedPart, readBounce, readMsgBounce } from "./readBounce";
import { recognizeMailFile } from "./recognizeMailFile";
import { walkParts } from "./walkParts";
import type { MimePart } from "./walkParts";

export interface MessageTools {
  readonly decodeText: DecodeText;
  /** Without it an attached .msg is left alone. */
  readonly readMsg?: ReadMsg | undefined;
}

/** A message in a message in a message …: a chain of forwards has few, an attack has many. */
const deepestMessage = 5;
const mostAttached = 50;

/** Reads one message (RFC 5322) with what is attached to it. Never throws. */
export function readMessage(bytes: Uint8Array, tools: MessageTools, depth = 0): MailMessage {
  const block = findHeaderBlock(bytes);
  const header = decodeHeader(bytes.subarray(block.start, block.end), tools.decodeText);
  const parts =
    block.bodyStart < bytes.length ? walkParts(bytes, header.text, block.bodyStart) : [];
  const bounce = readBounce(bytes, header.text, parts, tools.decodeText);
  const attached = depth < deepestMessage ? readAttached(bytes, parts, tools, depth + 1) : [];
  return {
    header,
    bytes,
    bodyStart: block.bodyStart,
    attached: bounce?.returnedIn === "message" ? attached.slice(1) : attached,
    bounce,
    stated: null,
  };
}

function readAttached(
  bytes: Uint8Array,
  parts: readonly MimePart[],
  tools: MessageTools,
  depth: number
): AttachedMessage[] {
  const attached: AttachedMessage[] = [];
  for (const part of parts) {
    if (attached.length >= mostAttached) break;
    if (!isReturnedPart(part) && !couldBeMessage(part)) continue;
    const content = decodeTransfer(bytes.subarray(part.start, part.end), part.encoding);
    const message = readAttachedFile(content, isReturnedPart(part), tools, depth);
    if (message !== null) attached.push({ name: part.name, message });
  }
  return attached;
}

/** Mail programs attach a message as a file too, and then only its content says what it is. */
function couldBeMessage(part: MimePart): boolean {
  return (
    part.type === "application/vnd.ms-outlook" ||
    (part.name !== null && /\.(?:eml|msg)$/i.test(part.name))
  );
}

/**
 * Reads an attachment that is a message; null where it is none.
 *
 * @param declared its media type says that it is one: then a header without known fields passes
 */
function readAttachedFile(
  content: Uint8Array,
  declared: boolean,
  tools: MessageTools,
  depth: number
): MailMessage | null {
  const format = recognizeMailFile(content);
  if (format === "msg") {
    const msg = tools.readMsg?.(content) ?? null;
    return msg === null ? null : readMsgMessage(msg, tools, depth);
  }
  return format === null && !declared ? null : readMessage(content, tools, depth);
}

/** A .msg as a message: Outlook keeps the transport header as a text, and properties beside it. */
export function readMsgMessage(content: MsgContent, tools: MessageTools, depth = 0): MailMessage {
  const attached = depth < deepestMessage ? readMsgAttached(content, tools, depth + 1) : [];
  const bounce = readMsgBounce(content, attached[0]?.message.header ?? null, tools.decodeText);
  return {
    header: headerFromText(content.headerText),
    bytes: null,
    bodyStart: 0,
    attached: bounce?.returnedIn === "message" ? attached.slice(1) : attached,
    bounce,
    stated: content.stated,
  };
}

function readMsgAttached(
  content: MsgContent,
  tools: MessageTools,
  depth: number
): AttachedMessage[] {
  return content.attached.slice(0, mostAttached).flatMap((attachment) => {
    const message =
      "message" in attachment
        ? readMsgMessage(attachment.message, tools, depth)
        : readAttachedFile(attachment.bytes, false, tools, depth);
    return message === null ? [] : [{ name: attachment.name, message }];
  });
}

/** A header that a host hands over as text. */
export function headerFromText(text: string): MailHeader {
  return { bytes: encodeUtf8(text), text, charset: null };
}
