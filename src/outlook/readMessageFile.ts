import { askTwice } from "./askTwice";
import { callOffice } from "./callOffice";
import { isMailboxSupported } from "./isMailboxSupported";
import { openItem } from "./openItem";
import { OutlookError } from "./OutlookError";

/** 30 MB over a slow line. */
const limit = 60_000;

/**
 * Mailbox 1.14. The open message as Outlook supplies it, base64 of an `.eml`. Exchange rebuilds
 * mail, so it is never "the original file"; compare its Message-ID before relying on it.
 * Fails with an OutlookError, `outlook-too-old` below 1.14.
 */
export async function readMessageFile(): Promise<string> {
  const call = "item.getAsFileAsync";
  if (!isMailboxSupported("1.14")) throw new OutlookError("outlook-too-old", call);
  return askTwice(() =>
    callOffice<string>(
      call,
      (callback) => {
        openItem().getAsFileAsync(callback);
      },
      limit
    )
  );
}
