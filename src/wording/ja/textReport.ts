import type { TextReportWords } from "../textReport";

export const textReport: TextReportWords = {
  subject: "件名",
  from: "差出人",
  source: "ファイル",
  none: "(なし)",
  why: "理由",
  cannotTell: "ヘッダーから分からないこと",
  path: "経路(送信元から順に)",
  checks: "受信側が記録した認証結果",
  signals: "確認しておきたい点",
  bounce: "配送できなかったという通知",
  returned: "返送された元のメール",
  inside: (name) => `添付されたメール:${name}`,
  opensOn: "上のメールは、このメールを添付して届けるためのものです。",
  fixedLine:
    "Whenceが判断するのは経路だけで、内容ではありません。詐欺メールでも認証には合格します。",
  field: (index) => `フィールド${String(index)}`,
  noField: "該当するフィールドなし",
  device: "送信者の端末",
  withheld: "回線(IPアドレス)は非公開",
  notRecorded: "回線(IPアドレス)の記録なし",
  yourSide: "ここから受信側",
  noBoundary: "外部から受け取ったことを示す記録はありません。",
  noHops: "Receivedフィールドがないため、経路は表示できません。",
  agrees: (names) => `${names}と一致`,
  disagrees: (names) => `${names}と不一致`,
  classes: {
    internal: "同じ事業者の内部",
    "edge-ingress": "外部から受け取り",
    "content-filter": "内容の検査",
    gateway: "セキュリティゲートウェイ",
    forwarder: "転送",
    list: "メーリングリスト",
    esp: "一斉配信サービス",
    webmail: "ブラウザーまたはアプリから",
    submission: "認証のうえ送信",
    "mapi-submission": "Exchange内部での送信",
    script: "サーバー上のプログラムから投入",
    fetch: "別のメールボックスから取得",
    relay: "サーバー間の中継",
    local: "サーバー内の受け渡し",
    unknown: "種類は不明",
  },
  trust: {
    own: "受信側の記録",
    vouched: "確認できた事業者の記録",
    claimed: "送信側の申告",
  },
  unparseable: "読み取れません",
  encrypted: (version) => `暗号化(${version})`,
  announced: (helo) => `名乗った名前:${helo}`,
  strength: { weak: "弱", medium: "中", strong: "強" },
  notChecked: "記録なし",
  aligned: "差出人のドメインと一致",
  notAligned: "差出人のドメインと不一致",
  status: ({ recipient, status, action, diagnostic, remoteHost }) =>
    [
      recipient ?? "宛先の記載なし",
      [action, status].filter((part) => part !== null).join(" "),
      remoteHost === null ? "" : `応答したサーバー ${remoteHost}`,
      diagnostic ?? "",
    ]
      .filter((part) => part !== "")
      .join(":"),
  reportedBy: (host) => `配送を断念したサーバー:${host}`,
  versions: (whence, networks) =>
    networks === null
      ? `Whence ${whence}(ネットワークデータなし)`
      : `Whence ${whence}(ネットワークデータ:${networks}版)`,
};
