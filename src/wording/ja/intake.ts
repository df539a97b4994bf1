import type { IntakeWords } from "../intake";

export const intake: IntakeWords = {
  title: "報告されたメール",
  summary: ({ reports, campaigns }) =>
    `報告されたメール${String(reports)}通、${String(campaigns)}グループ`,
  columns: {
    campaign: "グループ",
    reports: "報告数",
    origin: "送信元",
    sender: "差出人",
    shared: "共通点",
    messages: "メール",
  },
  shared: {
    message: (value, count) => `同じメール(${value})が${String(count)}通`,
    origin: (value, count) => `回線(IPアドレス)${value}が${String(count)}通`,
    sender: (value, count) => `差出人のドメイン ${value} が${String(count)}通`,
    "look-alike": (value, count) => `よく似せたドメイン ${value} が${String(count)}通`,
    subject: (value, count) => `件名「${value}」が${String(count)}通`,
  },
  alone: "ほかに似た報告はありません",
  proposal:
    "共通点のあるメールをまとめています。確認のための目安であり、同じ送信者であることの証明ではありません。",
  noOriginal: "この報告には元のメールが添付されていないため、あらためて分析できませんでした。",
  reportedBy: (address) => `報告者:${address}`,
  reason: (reason) => `理由:${reason}`,
  noSubject: "(件名なし)",
  toTable: "一覧に戻る",
  answers: "報告者への返信文",
  answersHint: "内容を確認のうえ、ご自身で送信してください。Whenceからは何も送信しません。",
  copyAnswer: "返信文をコピー",
  answer: {
    to: (address) => `宛先:${address}`,
    subject: (subject) => `件名:ご報告について:${subject}`,
    thanks: (subject) => `「${subject}」をご報告いただき、ありがとうございます。`,
    result: (sentence) => `ヘッダーからわかったこと:${sentence}`,
    noResult:
      "元のメールが届いていないため、確認できませんでした。元のメールは削除せずに残しておいてください。",
    others: (count) => `同じ一連のメールと思われる報告が、ほかに${String(count)}件あります。`,
    drill: "これは訓練用のメールでした。見分けてご報告いただき、適切な対応でした。",
    next: "次の対応:メール内のリンクや添付ファイルを開かず、返信もしないでください。すでに開いた場合や、パスワードを入力した場合は、すぐにご連絡ください。",
    nextNotMine:
      "次の対応:このメールボックスをほかの人が見られる可能性があります。メールで続きを書く前に、直接またはお電話でご連絡ください。",
    nextNotJunk:
      "次の対応:迷惑メールに振り分けられた理由を確認します。ご対応いただくことはありません。",
    route: "これはメールの経路についての判断であり、内容についての判断ではありません。",
    phone: (telephone) => `お電話でのご連絡先:${telephone}`,
  },
};
