import { askTwice } from "./askTwice";
import { callOffice } from "./callOffice";
import { isMailboxSupported } from "./isMailboxSupported";
import { openItem } from "./openItem";
import type { OpenItem } from "./openItem";
import { OutlookError } from "./OutlookError";

/** A file or a message attached to the open message; its content is asked for by id. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  /** `item`: a message or appointment attached as such. */
  readonly kind: "file" | "item" | "cloud";
  readonly size: number;
}

/** What Outlook says of the open message without being asked a second time. */
export interface MessageCard {
  readonly itemId: string | null;
  readonly subject: string | null;
  readonly fromName: string | null;
  readonly fromAddress: string | null;
  /** May be missing on a message that was sent a moment ago. */
  readonly internetMessageId: string | null;
  readonly conversationId: string | null;
  /** MAPI class, e.g. `IPM.Note`. */
  readonly itemClass: string | null;
  /** When Outlook filed the message, UTC, ISO 8601: the only time that a Sent Items copy has. */
  readonly createdTime: string | null;
  readonly attachments: readonly Attachment[];
}

export interface OpenMessage extends MessageCard {
  /** The internet headers as Outlook keeps them; empty on Sent Items and drafts. */
  readonly headerText: string;
  /** Whose mailbox holds the message; null where it is shared and Outlook does not say. */
  readonly mailboxOwner: string | null;
  readonly sharedMailbox: boolean;
}

/**
 * The card of the open message, at once. Throws an OutlookError where no message is open.
 * A property that Outlook lacks or refuses is null: the headers matter, not the card.
 */
export function readMessageCard(): MessageCard {
  const item = openItem();
  return {
    itemId: text(() => item.itemId),
    subject: text(() => item.subject),
    fromName: text(() => item.from.displayName),
    fromAddress: text(() => item.from.emailAddress),
    internetMessageId: text(() => item.internetMessageId),
    conversationId: text(() => item.conversationId),
    itemClass: text(() => item.itemClass),
    createdTime: text(() => item.dateTimeCreated.toISOString().replace(/\.\d+Z$/, "Z")),
    attachments: attachmentsOf(item),
  };
}

/**
 * The open message with its headers and the owner of its mailbox. Fails with an OutlookError;
 * headers that Outlook has not got are an empty text, which is an answer.
 */
export async function readOpenMessage(): Promise<OpenMessage> {
  const card = readMessageCard();
  if (!isMailboxSupported("1.8"))
    throw new OutlookError("outlook-too-old", "item.getAllInternetHeadersAsync");
  const [headerText, owner] = await Promise.all([readHeaders(), readOwner()]);
  return { ...card, headerText, ...owner };
}

async function readHeaders(): Promise<string> {
  const value = await askTwice(() =>
    callOffice<string>("item.getAllInternetHeadersAsync", (callback) => {
      openItem().getAllInternetHeadersAsync(callback);
    })
  );
  // Some clients give null where there is nothing.
  return typeof value === "string" ? value : "";
}

/**
 * Mailbox 1.8. Office adds `getSharedPropertiesAsync` to an item only where it lies in somebody
 * else's folder: here the member's presence is the documented question.
 */
async function readOwner(): Promise<Pick<OpenMessage, "mailboxOwner" | "sharedMailbox">> {
  const item = openItem() as Partial<OpenItem>;
  if (typeof item.getSharedPropertiesAsync !== "function")
    return {
      mailboxOwner: text(() => Office.context.mailbox.userProfile.emailAddress),
      sharedMailbox: false,
    };
  const properties = await callOffice<Office.SharedProperties>(
    "item.getSharedPropertiesAsync",
    (callback) => {
      openItem().getSharedPropertiesAsync(callback);
    }
  ).catch(() => null); // known to fail in shared mailboxes (9020): the owner is then unknown
  return { mailboxOwner: text(() => properties?.owner), sharedMailbox: true };
}

function attachmentsOf(item: OpenItem): readonly Attachment[] {
  try {
    return item.attachments.map(({ id, name, attachmentType, size }) => ({
      id,
      name,
      kind: attachmentType as unknown as Attachment["kind"],
      size,
    }));
  } catch {
    return [];
  }
}

/** A property as text, or null; reading one may throw where the permission is too small. */
function text(read: () => unknown): string | null {
  try {
    const value = read();
    return typeof value === "string" && value !== "" ? value : null;
  } catch {
    return null;
  }
}
