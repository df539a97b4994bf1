import type { DecodeText } from "../classifier/model";

import { asciiText, encodeUtf8, isUtf8 } from "./bytes";
import { decodeHeader } from "./decodeHeader";
import { decodeTransfer } from "./decodeTransfer";
import { findField, findFields } from "./findField";
import { findHeaderBlock } from "./findHeaderBlock";
import { findReturnedHeader } from "./findReturnedHeader";
import type { Bounce, DeliveryStatus, MailHeader, MsgContent } from "./model";
import type { MimePart } from "./walkParts";

const statusTypes = ["message/delivery-status", "message/global-delivery-status"];
const messageTypes = ["message/rfc822", "message/global"];
const headerTypes = ["text/rfc822-headers", "message/rfc822-headers", "message/global-headers"];

/** Text is searched no further than this for a header that came back. */
const searchedText = 262_144;
const mostStatuses = 50;

/**
 * Reads a report of non-delivery (RFC 3464), and those that only say so in text (Exim, qmail,
 * carriers). Never judged by the subject: it comes in every language.
 *
 * @param parts leaves of the message, in order
 * @returns null where the message is no such report
 */
export function readBounce(
  bytes: Uint8Array,
  headerText: string,
  parts: readonly MimePart[],
  decodeText: DecodeText
): Bounce | null {
  const status = parts.find((part) => statusTypes.includes(part.type));
  const undelivered = comesFromMailSystem(headerText);
  if (status === undefined && !undelivered) return null;

  const returned = findReturned(bytes, parts, decodeText);
  // Mail systems also write ordinary notices: without a status or a returned header it is one.
  if (status === undefined && returned.header === null) return null;

  const stated = status === undefined ? null : readStatus(contentText(bytes, status, decodeText));
  return {
    reportingHost: stated?.reportingHost ?? null,
    statuses: stated?.statuses ?? statusInText(headerText, bytes, parts, decodeText),
    returned: returned.header,
    returnedIn: returned.in,
  };
}

/** The part that holds the message that came back; it is not an attachment to be offered. */
export function isReturnedPart(part: MimePart): boolean {
  return messageTypes.includes(part.type);
}

function comesFromMailSystem(headerText: string): boolean {
  if (findField(headerText, "x-failed-recipients") !== null) return true;
  const from = findField(headerText, "from") ?? "";
  return /(?:^|[\s<"])(?:mailer-daemon|postmaster|mail-daemon)(?:[@>"\s]|$)/i.test(from);
}

function findReturned(
  bytes: Uint8Array,
  parts: readonly MimePart[],
  decodeText: DecodeText
): { header: MailHeader | null; in: Bounce["returnedIn"] } {
  for (const [types, place] of [
    [messageTypes, "message"],
    [headerTypes, "headers"],
  ] as const) {
    const part = parts.find((candidate) => types.includes(candidate.type));
    if (part === undefined) continue;
    const content = decodeTransfer(bytes.subarray(part.start, part.end), part.encoding);
    const block = findHeaderBlock(content);
    if (block.end > block.start) {
      const header = decodeHeader(content.subarray(block.start, block.end), decodeText);
      return { header, in: place };
    }
  }
  for (const part of parts.filter(({ type }) => type === "text/plain")) {
    const content = decodeTransfer(bytes.subarray(part.start, part.end), part.encoding);
    const found = findReturnedHeader(content.subarray(0, searchedText));
    if (found !== null) return { header: decodeHeader(found, decodeText), in: "text" };
  }
  return { header: null, in: null };
}

function contentText(bytes: Uint8Array, part: MimePart, decodeText: DecodeText): string {
  const content = decodeTransfer(bytes.subarray(part.start, part.end), part.encoding);
  const searched = content.subarray(0, searchedText);
  const charset = isUtf8(searched) ? "utf-8" : (part.charset ?? "windows-1252");
  return decodeText(searched, charset) ?? asciiText(searched, 0, searched.length);
}

/** `message/delivery-status`: one block about the message, then one for each recipient. */
function readStatus(text: string): { reportingHost: string | null; statuses: DeliveryStatus[] } {
  const blocks = text
    .split(/\r\n\r\n|\n\n|\r\r/)
    .filter((block) => block.trim() !== "")
    .slice(0, mostStatuses + 1);
  const statuses = blocks
    .filter((block) => /^(?:Final|Original)-Recipient|^Action|^Status/im.test(block))
    .map((block) => ({
      recipient:
        withoutType(findField(block, "final-recipient")) ??
        withoutType(findField(block, "original-recipient")),
      action: findField(block, "action")?.toLowerCase() ?? null,
      status: /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(findField(block, "status") ?? "")?.[0] ?? null,
      diagnostic: withoutType(findField(block, "diagnostic-code")),
      remoteHost: withoutType(findField(block, "remote-mta")),
    }));
  return { reportingHost: withoutType(findField(text, "reporting-mta")), statuses };
}

/** `dns; host.example` without its type. */
function withoutType(value: string | null): string | null {
  if (value === null) return null;
  return value.replace(/^[\w-]+;/, "").trim() || null;
}

/** Reports that are text alone: the first status code and the recipient, where they are plain. */
function statusInText(
  headerText: string,
  bytes: Uint8Array,
  parts: readonly MimePart[],
  decodeText: DecodeText
): DeliveryStatus[] {
  const part = parts.find(({ type }) => type === "text/plain");
  const text = part === undefined ? "" : contentText(bytes, part, decodeText).slice(0, 8000);
  const status = /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(text)?.[0] ?? null;
  const recipient =
    findFields(headerText, "x-failed-recipients")[0] ??
    /^\s{0,8}<?([^\s<>@]{1,100}@[^\s<>@:]{1,200})>?:?\s*$/m.exec(text)?.[1] ??
    null;
  if (status === null && recipient === null) return [];
  return [{ recipient, action: null, status, diagnostic: null, remoteHost: null }];
}

/**
 * The same in a .msg: Outlook turns a delivery report into an item of class `REPORT.….NDR`.
 * The returned message is an attachment there, or its header stands in the body's text.
 *
 * @param firstAttached header of the first attached message
 */
export function readMsgBounce(
  content: MsgContent,
  firstAttached: MailHeader | null,
  decodeText: DecodeText
): Bounce | null {
  const isReport =
    /^REPORT\..*\.(?:NDR|DR)$/i.test(content.stated.itemClass ?? "") ||
    /^multipart\/report\b/i.test(findField(content.headerText, "content-type") ?? "");
  if (!isReport) return null;
  const none = { reportingHost: null, statuses: [] };
  if (firstAttached !== null && firstAttached.text !== "") {
    return { ...none, returned: firstAttached, returnedIn: "message" };
  }
  const found = findReturnedHeader(encodeUtf8(content.bodyText.slice(0, searchedText)));
  return found === null
    ? { ...none, returned: null, returnedIn: null }
    : { ...none, returned: decodeHeader(found, decodeText), returnedIn: "text" };
}
