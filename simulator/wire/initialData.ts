import type { Permission, Person, PlayedMessage } from "../mailbox/model";
import { attachmentId } from "../mailbox/PlayedMailbox";
import type { PlayedMailbox } from "../mailbox/PlayedMailbox";

/** As the host numbers them; Office.js has another order inside. */
const permissions: Readonly<Record<Permission, number>> = { restricted: 0, ReadItem: 1 };

const itemTypes = { message: 1, meetingRequest: 3, none: 6 } as const;
const attachmentTypes = { file: 0, item: 1 } as const;
const external = 3;

/** What Office.js asks once at its start, and gets with every change of selection. */
export function initialData(mailbox: PlayedMailbox): object {
  const message = mailbox.open;
  const around = {
    permissionLevel: permissions[mailbox.settings.permission],
    hostVersion: "16.0.0.0",
    owaView: "ThreeColumns",
    userDisplayName: mailbox.user.name,
    userEmailAddress: mailbox.user.address,
    userProfileType: "office365",
    userTimeZone: "Tokyo Standard Time",
    isRestIdSupported: false,
  };
  if (!message) return { ...around, itemType: itemTypes.none };
  return {
    ...around,
    ...itemData(message),
    ...(mailbox.settings.shared ? { isFromSharedFolder: true } : {}),
  };
}

function itemData(message: PlayedMessage): object {
  const received = Date.parse(message.received);
  return {
    itemType: message.itemClass.startsWith("IPM.Schedule.Meeting")
      ? itemTypes.meetingRequest
      : itemTypes.message,
    id: message.itemId,
    itemClass: message.itemClass,
    subject: message.subject,
    normalizedSubject: message.subject.replace(/^(?:re|fwd?): /i, ""),
    ...(message.internetMessageId === null ? {} : { internetMessageId: message.internetMessageId }),
    conversationId: `conversation-${message.slug}`,
    dateTimeCreated: received,
    dateTimeModified: received,
    from: toWire(message.from),
    sender: toWire(message.from),
    to: message.to.map(toWire),
    cc: [],
    attachments: message.attachments.map(({ name, kind, content }, index) => ({
      id: attachmentId(message, index),
      name,
      attachmentType: attachmentTypes[kind],
      size: content.length,
      contentType: kind === "item" ? "message/rfc822" : "application/octet-stream",
      isInline: false,
    })),
  };
}

const toWire = ({ name, address }: Person): object => ({
  name,
  address,
  recipientType: external,
});
