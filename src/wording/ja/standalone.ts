import type { StandaloneWords } from "../standalone";

export const standalone: StandaloneWords = {
  question: "このメールは、本当はどこから来たのか",
  promise:
    "貼り付けた内容や開いたファイルは、このブラウザーの中だけで扱います。どこにも送信しません。",
  pasteLabel: "メールのヘッダーを貼り付け",
  pasteHint: "Received: from …",
  examine: "どこから来たかを調べる",
  dropHere: "ここにメールのファイルをドロップ",
  dropKinds: ".eml、.msg、mbox、配送不能通知",
  chooseFiles: "ファイルを選ぶ",
  openAnother: "別のメールを開く",
  messages: (count) => `メール${String(count)}通`,
  messageList: "メールの一覧",
  working: (done, all) => `${String(all)}個中${String(done)}個目のファイルを読み取っています…`,
  otherLanguage: "English",
  problems: {
    empty: "内容がありません。",
    "not-mail":
      "メールのヘッダーが見つかりません。メールは「Received:」や「From:」などの行で始まります。",
    unreadable: "ファイルが壊れているため、読み取れません。",
    "no-msg-reader": ".msgファイルを読む機能を読み込めませんでした。もう一度試してください。",
  },
  fileProblem: (name, problem) => `${name}:${problem}`,
  tooLarge:
    "ファイルが250 MBを超えています。コマンドライン版なら、どの大きさのアーカイブでも読み取れます。",
  fileFailed: "ファイルをディスクから読み取れませんでした。",
  theme: { system: "システムの配色", light: "ライト", dark: "ダーク" },
};
