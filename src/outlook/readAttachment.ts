import { askTwice } from "./askTwice";
import { callOffice } from "./callOffice";
import { isMailboxSupported } from "./isMailboxSupported";
import { openItem } from "./openItem";
import { OutlookError } from "./OutlookError";

export interface AttachmentContent {
  readonly format: "base64" | "eml" | "iCalendar" | "url";
  readonly content: string;
}

/** A large attachment takes its time; one that never comes keeps others waiting so long. */
const limit = 10_000;

/** Mailbox 1.8. In: an attachment's id. Out: its content; an attached message comes as `eml`. */
export async function readAttachment(id: string): Promise<AttachmentContent> {
  const call = "item.getAttachmentContentAsync";
  if (!isMailboxSupported("1.8")) throw new OutlookError("outlook-too-old", call);
  const { format, content } = await askTwice(() =>
    callOffice<Office.AttachmentContent>(
      call,
      (callback) => {
        openItem().getAttachmentContentAsync(id, callback);
      },
      limit
    )
  );
  return { format: format as unknown as AttachmentContent["format"], content };
}
