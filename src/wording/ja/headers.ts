import type { HeadersWords } from "../headers";

export const headers: HeadersWords = {
  search: "ヘッダーを検索",
  found: (shown, all) => `${String(all)}行中${String(shown)}行`,
  nothingFound: "この文字を含む行はありません。",
  noHeaders: "このメールにはヘッダーがありません。",
  copyAll: "すべてコピー",
  originalText: "元のテキスト",
  asList: "一覧で表示",
  backToStatement: "元の説明に戻る",
  showMore: (count) => `さらに${String(count)}行を表示`,
  line: (position) => `${String(position)}行目`,
};
