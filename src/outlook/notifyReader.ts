import { callOffice } from "./callOffice";
import { openItem } from "./openItem";

/** Office throws beyond this length. */
const longestNotification = 150;

/** Every notification of Whence has this key or one of the same stem: at most five fit an item. */
const key = "whence";

/**
 * A line above the open message (Mailbox 1.3). Resolves when it is shown; fails with an
 * OutlookError. The web client does not reliably replace a notification, so the old one is
 * removed first; that there was none is no failure. Never the only evidence of a success.
 */
export async function notifyReader(
  message: string,
  { failed, icon }: { readonly failed: boolean; readonly icon: string }
): Promise<void> {
  await callOffice<undefined>("item.notificationMessages.removeAsync", (callback) => {
    openItem().notificationMessages.removeAsync(key, answering(callback));
  }).catch(() => undefined);
  await callOffice<undefined>("item.notificationMessages.addAsync", (callback) => {
    openItem().notificationMessages.addAsync(
      key,
      // An error may have neither icon nor persistence: Office throws.
      failed
        ? {
            type: Office.MailboxEnums.ItemNotificationMessageType.ErrorMessage,
            message: fit(message),
          }
        : {
            type: Office.MailboxEnums.ItemNotificationMessageType.InformationalMessage,
            message: fit(message),
            icon,
            persistent: false,
          },
      answering(callback)
    );
  });
}

/** Office says void where nothing comes; a promise of nothing is the same. */
const answering = (callback: (result: Office.AsyncResult<undefined>) => void) =>
  callback as (result: Office.AsyncResult<void>) => void;

function fit(message: string): string {
  return message.length <= longestNotification
    ? message
    : `${message.slice(0, longestNotification - 1)}…`;
}
