import { OutlookError } from "./OutlookError";

/** Mailbox 1.1. The item in the reading pane, as far as every client has it. */
export type OpenItem = Office.MessageRead;

/**
 * The message in the reading pane. Out: Office's item.
 * Throws an OutlookError where there is none (`no-item`), where it is an appointment
 * (`not-mail`) or a draft that is being written (`composing`).
 *
 * Office replaces the object on every change of selection and a held one answers for whatever
 * is open by then: ask anew for every call.
 */
export function openItem(): OpenItem {
  const call = "mailbox.item";
  const item = currentItem();
  if (!item) throw new OutlookError("no-item", call);
  if (item.itemType !== Office.MailboxEnums.ItemType.Message)
    throw new OutlookError("not-mail", call);
  // While writing, the subject is an object with getAsync.
  if (typeof item.subject === "object" && item.subject !== null)
    throw new OutlookError("composing", call);
  return item as unknown as OpenItem;
}

/** The id of the item that is open now, to compare an answer with; null where there is none. */
export function openItemId(): string | null {
  return currentItem()?.itemId ?? null;
}

interface AnyItem {
  readonly itemType: Office.MailboxEnums.ItemType;
  readonly itemId?: string;
  readonly subject: unknown;
}

/** Typed as always there; nothing or several selected in a pinned pane makes it null. */
function currentItem(): AnyItem | null {
  return (Office.context.mailbox.item as unknown as AnyItem | null | undefined) ?? null;
}
