import { sha256 } from "@noble/hashes/sha2.js";

import type { HeaderField } from "../classifier/model";
import { encodeUtf8 } from "../mailfile/bytes";

import type { MessageFacts } from "./model";

/** SHA-256 as lower-case hex. */
export type Sha256 = (bytes: Uint8Array) => string;

/**
 * The key under which "reported" and ticks are remembered on the device: the Message-ID, and
 * a digest beside it, because anybody can send a second message with the same id.
 *
 * The digest covers the fields in order, names in lower case and folds undone, so that the
 * same header gives the same key from Outlook, from a file and from the clipboard. Without a
 * header (a Sent Items copy) it covers what the host says of the message.
 *
 * @param hash the host's own SHA-256, where it is quicker than the one in here
 */
export function messageKey(
  fields: readonly HeaderField[],
  facts: MessageFacts,
  hash: Sha256 = pureSha256
): string {
  const id = fields.find(({ key }) => key === "message-id")?.value ?? facts.internetMessageId ?? "";
  const covered =
    fields.length > 0
      ? fields.map(({ key, value }) => `${key}:${value}`).join("\n")
      : [facts.internetMessageId, facts.fromAddress, facts.subject].join("\n");
  const digest = hash(encodeUtf8(covered)).slice(0, 32);
  return `${id.trim().slice(0, 200)} ${digest}`.trim();
}

function pureSha256(bytes: Uint8Array): string {
  return Array.from(sha256(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
