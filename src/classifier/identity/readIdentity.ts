import { decodeWords } from "../headers/decodeWords";
import { parseMailDate } from "../headers/parseMailDate";
import type { DecodeText, HeaderField, Identity, MailboxAddress } from "../model";
import { plainDomain } from "./domainOwner";
import { identifyMessageId } from "./identifyMessageId";
import { parseMailboxes } from "./parseMailboxes";

/**
 * Who the header says the message is from and to, decoded for display. Where a field that may
 * stand once stands twice, the first counts, as in most mail programs. An empty Return-Path
 * (`<>`, a bounce) is there, without an address. Never throws.
 */
export function readIdentity(fields: readonly HeaderField[], decodeText: DecodeText): Identity {
  const found = new Map<string, HeaderField>();
  for (const field of fields) {
    if (wantedKeys.has(field.key) && !found.has(field.key)) found.set(field.key, field);
  }
  const first = (key: string): HeaderField | undefined => found.get(key);
  const mailboxes = (key: string): readonly MailboxAddress[] => {
    const field = first(key);
    return field === undefined ? [] : readMailboxes(field, decodeText);
  };

  const subject = first("subject");
  const messageId = first("message-id");
  const date = first("date");
  const mailer = first("x-mailer") ?? first("user-agent");
  return {
    from: mailboxes("from"),
    sender: mailboxes("sender")[0] ?? null,
    replyTo: mailboxes("reply-to"),
    returnPath: readReturnPath(first("return-path")),
    to: mailboxes("to"),
    subject: subject === undefined ? null : decodeWords(subject.value, decodeText),
    messageId:
      messageId === undefined
        ? null
        : { field: messageId.index, ...identifyMessageId(messageId.value) },
    date:
      date === undefined
        ? null
        : {
            field: date.index,
            time: null,
            zone: null,
            ...parseMailDate(date.value),
          },
    mailer:
      mailer === undefined
        ? null
        : { field: mailer.index, value: decodeWords(mailer.value, decodeText) },
  };
}

const wantedKeys: ReadonlySet<string> = new Set([
  "from",
  "sender",
  "reply-to",
  "return-path",
  "to",
  "subject",
  "message-id",
  "date",
  "x-mailer",
  "user-agent",
]);

function readMailboxes(field: HeaderField, decodeText: DecodeText): readonly MailboxAddress[] {
  return parseMailboxes(field.value).map(({ name, address }) => ({
    field: field.index,
    name: name === null ? null : decodeWords(name, decodeText),
    ...withDomain(address),
  }));
}

function readReturnPath(field: HeaderField | undefined): MailboxAddress | null {
  if (field === undefined) return null;
  const [mailbox] = parseMailboxes(field.value);
  return { field: field.index, name: null, ...withDomain(mailbox?.address ?? null) };
}

function withDomain(address: string | null): { address: string | null; domain: string | null } {
  const at = address?.lastIndexOf("@") ?? -1;
  const domain = address === null || at === -1 ? "" : plainDomain(address.slice(at + 1));
  return { address, domain: domain === "" ? null : domain };
}
