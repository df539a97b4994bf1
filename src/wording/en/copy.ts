import type { CopyWords } from "../copy";

export const copy: CopyWords = {
  copy: "Copy",
  copied: "Copied",
  copyYourself: "Outlook does not allow copying here. Select the text below and copy it.",
};
