import type { CopyWords } from "../copy";

export const copy: CopyWords = {
  copy: "コピー",
  copied: "コピーしました",
  copyYourself: "Outlookの制限でコピーできません。下の文字を選択してコピーしてください。",
};
