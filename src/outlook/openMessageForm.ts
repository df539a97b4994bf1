import { callOffice } from "./callOffice";
import { isMailboxSupported } from "./isMailboxSupported";

/** A new message, ready for a person to send. */
export interface MessageForm {
  readonly toRecipients: readonly string[];
  readonly subject: string;
  /** At most 32,768 characters, markup included. */
  readonly htmlBody: string;
  /** The open message is attached as an Outlook item by its id. */
  readonly attachedItems: readonly { readonly name: string; readonly itemId: string }[];
}

/**
 * What the form holds by Office's own limits; beyond them it throws before a window opens.
 * Office documents the body as 32 KB and counts characters.
 */
export const messageFormLimits = {
  recipients: 100,
  subject: 255,
  htmlBody: 32_768,
  attachmentName: 255,
} as const;

/**
 * Opens Outlook's own window for a new message. Fails with an OutlookError. Success means that
 * Outlook took the request: not that the attachment arrived in it, and never that it was sent.
 */
export async function openMessageForm(form: MessageForm): Promise<void> {
  const parameters = {
    toRecipients: [...form.toRecipients],
    subject: form.subject,
    htmlBody: form.htmlBody,
    attachments: form.attachedItems.map(({ name, itemId }) => ({ type: "item", name, itemId })),
  };
  if (isMailboxSupported("1.9")) {
    await callOffice<undefined>("mailbox.displayNewMessageFormAsync", (callback) => {
      Office.context.mailbox.displayNewMessageFormAsync(
        parameters,
        callback as (result: Office.AsyncResult<void>) => void
      );
    });
    return;
  }
  // Before 1.9 the form has no callback: what it throws is all that is ever said.
  await callOffice<undefined>("mailbox.displayNewMessageForm", (callback) => {
    Office.context.mailbox.displayNewMessageForm(parameters);
    callback({ status: "succeeded" } as unknown as Office.AsyncResult<undefined>);
  });
}
