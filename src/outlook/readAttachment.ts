import { askTwice } from "./askTwice";
import { callOffice } from "./callOffice";
import { openItem } from "./openItem";

export interface AttachmentContent {
  readonly format: "base64" | "eml" | "iCalendar" | "url";
  readonly content: string;
}

/** A large attachment takes its time. */
const limit = 20_000;

/** Mailbox 1.8. In: an attachment's id. Out: its content; an attached message comes as `eml`. */
export async function readAttachment(id: string): Promise<AttachmentContent> {
  const { format, content } = await askTwice(() =>
    callOffice<Office.AttachmentContent>(
      "item.getAttachmentContentAsync",
      (callback) => {
        openItem().getAttachmentContentAsync(id, callback);
      },
      limit
    )
  );
  return { format: format as unknown as AttachmentContent["format"], content };
}
