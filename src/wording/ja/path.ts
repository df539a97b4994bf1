import type { PathWords } from "../path";
import { durationParts } from "../durationParts";

const units = { d: "日", h: "時間", min: "分", s: "秒" };

const duration = (seconds: number) =>
  durationParts(seconds)
    .map(({ value, unit }) => `${String(value)}${units[unit]}`)
    .join("");

export const path: PathWords = {
  classes: {
    internal: "同じシステムの中",
    "edge-ingress": "受け入れ口",
    "content-filter": "フィルター",
    gateway: "ゲートウェイ",
    forwarder: "転送",
    list: "メーリングリスト",
    esp: "配信サービス",
    webmail: "Webメール",
    submission: "認証済みの送信",
    "mapi-submission": "メールボックス",
    script: "サーバー上のプログラム",
    fetch: "別のメールボックスからの取得",
    relay: "メールサーバー",
    local: "同じ機器の中",
    unknown: "不明",
  },
  classMeaning: {
    internal: "同じ事業者の機器どうしで受け渡されました。",
    "edge-ingress": "ここで事業者が外部から受け取りました。",
    "content-filter": "迷惑メールやマルウェアの検査を通りました。",
    gateway: "メールシステムの手前にあるセキュリティサービスが中継しました。",
    forwarder: "別のメールボックスの転送設定により送られました。",
    list: "メーリングリストから参加者に配られました。",
    esp: "多くの顧客のメールを配信するサービスが受け取りました。",
    webmail: "ブラウザー、アプリ、プログラムからWeb経由で渡されました。",
    submission: "アカウントで認証したうえで渡されました。",
    "mapi-submission": "Outlook、アプリ、Webから、メールシステムの中で渡されました。",
    script: "このサーバー上のプログラムから渡されました。",
    fetch: "別のメールボックスから取得されました。",
    relay: "メールサーバーから次のメールサーバーに渡されました。",
    local: "同じ機器の中で受け渡されました。",
    unknown: "ここで何があったかは、この行からは分かりません。",
  },
  trust: {
    own: "受信側の記録",
    vouched: "確認できる事業者の記録",
    claimed: "送信側の言い分",
  },
  trustMeaning: {
    own: "受信側が自ら書いた行です。",
    vouched: "名前以外でも確認できる事業者が書いた行です。",
    claimed: "誰でも書ける行です。記録ではなく、送信側の言い分です。",
  },
  start: {
    client: "送信者の接続元",
    server: "送信サーバー",
    gateway: "ゲートウェイ",
    writer: "送信者の端末",
    unknown: "それより前",
  },
  withheld: "非公開",
  notRecorded: "記録なし",
  yourSideBegins: "ここから受信側",
  theirSideBegins: "ここから受信側",
  neverOutside: "外部からの受け取りの記録はありません",
  yourMailbox: "あなたのメールボックス",
  theirMailbox: "受信者のメールボックス",
  claimedPart: "送信側の言い分",
  noPath: "Received行がないため、経路を描けません。",
  unnamedHost: "名前のない機器",
  unreadable: "読み取れない行",
  delay: (seconds) => `${seconds < 0 ? "−" : "+"}${duration(seconds)}`,
  delayMeaning: (seconds) =>
    seconds < 0
      ? `前の行より${duration(seconds)}早い時刻です。時計が合っていません`
      : `前の行から${duration(seconds)}後`,
  clocksDisagree: "時計のずれ",
  longestWait: (delay, where) => `最も長い待ち時間:${delay}(${where})`,
  total: (delay) => `届くまでの合計:${delay}`,
  encrypted: (version) => version ?? "暗号化あり",
  notEncrypted: "暗号化の記録なし",
  inside: (count) => `内部の受け渡し ほか${String(count)}件`,
  showAll: (count) => `${String(count)}件すべて表示`,
  details: "詳細",
  rawField: "メールにある行そのまま",
  labels: {
    written: "書いた機器",
    received: "渡した機器",
    announced: "名乗った名前(HELO)",
    lookedUp: "逆引きの名前(rDNS)",
    connection: "回線(IPアドレス)",
    port: "送信元ポート",
    account: "認証したアカウント",
    protocol: "プロトコル",
    encryption: "暗号化",
    id: "ID",
    recipient: "宛先",
    time: "時刻",
    operator: "事業者",
    country: "国",
    kind: "種類",
    belief: "どこまで信じられるか",
    format: "書式",
  },
  agrees: (stamps) => `${stamps}にも同じ記録があります。`,
  disagrees: (stamps) => `${stamps}には別の回線が記録されています。`,
  country: (registered, located) => {
    if (registered !== null && located !== null && registered !== located) {
      return `登録は${registered}、所在は${located}`;
    }
    return located ?? registered ?? "";
  },
};
