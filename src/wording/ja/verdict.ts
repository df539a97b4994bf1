import type { VerdictSentences, VerdictValues } from "../verdict";

const sent = {
  high: "送信されました",
  medium: "送信されたと考えられます",
  low: "送信された可能性があります",
};
const arrived = {
  high: "届きました",
  medium: "届いたと考えられます",
  low: "届いた可能性があります",
};
const levels = { high: "確か", medium: "おそらく", low: "不確か", unknown: "不明" };

const inBrackets = (text: string | null) => (text === null ? "" : `(${text})`);
const of = (operator: string | null) => (operator === null ? "" : `${operator}の`);
const inside = (v: VerdictValues) => (v.yours ? "組織内" : "受信者の組織内");
const itDepartment = (v: VerdictValues) => (v.yours ? "IT部門" : "受信者側のIT部門");

/** The connection, named for what it is. */
const source = ({ ip, addressIs }: VerdictValues) => {
  if (ip === null) return "";
  if (addressIs === "client") return `接続元${ip}`;
  return addressIs === "gateway" ? `ゲートウェイ${ip}` : `サーバー${ip}`;
};

const serverOf = (v: VerdictValues) =>
  v.ip === null
    ? `${of(v.operator ?? v.host)}サーバー`
    : `${of(v.operator)}サーバー${v.ip}${v.operator === null ? inBrackets(v.host) : ""}`;

export const verdict: VerdictSentences = {
  kinds: {
    "client-submission": (v) =>
      v.ip === null
        ? `このメールは、${of(v.operator)}メールアカウントで認証のうえ、${sent[v.certainty]}。`
        : `このメールは、${of(v.operator)}メールアカウントで認証のうえ、${source(v)}から${sent[v.certainty]}。`,
    "webmail-with-client-ip": (v) =>
      v.ip === null
        ? `このメールは、${of(v.operator)}Webメールで${sent[v.certainty]}。`
        : `このメールは、${source(v)}から、${of(v.operator)}Webメールで${sent[v.certainty]}。`,
    "webmail-hidden-client": (v) =>
      v.operator === null
        ? `このメールは、Webメールのサービスから${sent[v.certainty]}。`
        : `このメールは、${v.operator}から${sent[v.certainty]}。`,
    "esp-bulk": (v) =>
      v.operator === null
        ? `このメールは、顧客に代わってメールを配信するサービスを通じて${sent[v.certainty]}。`
        : `このメールは、顧客に代わってメールを配信するサービス「${v.operator}」を通じて${sent[v.certainty]}。`,
    "script-on-web-host": (v) =>
      v.addressIs === "client"
        ? `このメールは、${source(v)}からの操作で、Webサーバー${inBrackets(v.operator ?? v.host)}上のプログラムから${sent[v.certainty]}。`
        : `このメールは、${v.ip === null ? `Webサーバー${inBrackets(v.operator ?? v.host)}` : `${of(v.operator)}Webサーバー${v.ip}${v.operator === null ? inBrackets(v.host) : ""}`}上のプログラムから${sent[v.certainty]}。`,
    "server-direct": (v) =>
      `このメールは、${serverOf(v)}から、受信側のメールシステムに直接${arrived[v.certainty]}。`,
    "m365-tenant": (v) => {
      const service = v.operator ?? "Microsoft 365";
      const tenant = v.host === null ? `ある組織の${service}` : `${v.host}の${service}`;
      if (v.ip === null) return `このメールは、${tenant}から${sent[v.certainty]}。`;
      return `このメールは、${source(v)}から、${tenant}を通って${sent[v.certainty]}。`;
    },
    "on-prem-relay": (v) => {
      const system = `ある組織の自前のメールシステム${inBrackets(v.host ?? v.operator)}`;
      if (v.ip === null) return `このメールは、${system}から${sent[v.certainty]}。`;
      return v.addressIs === "client"
        ? `このメールは、${source(v)}から、${system}を通って${sent[v.certainty]}。`
        : `このメールは、${system}から${sent[v.certainty]}。受信側への接続元は${v.ip}です。`;
    },
    internal: (v) => {
      const place = v.operator === null ? inside(v) : `${inside(v)}の${v.operator}`;
      const as = v.account === null ? "" : `${v.account}として`;
      return v.ip === null
        ? `このメールは、${place}から${as}${sent[v.certainty]}。`
        : `このメールは、${source(v)}から、${place}を通じて${as}${sent[v.certainty]}。`;
    },
  },
  unknown: {
    "no-transport-record": () => "送信済みアイテムの控えのようです。配送の記録がありません。",
    "never-left-tenant": (v) =>
      `このメールは${inside(v)}から出ていません。どのように送られたかの記録はありません。`,
    "placed-by-service": (v) =>
      `このメールは、サービスによってメールボックスに置かれたものです。配送の記録がありません。経緯は${itDepartment(v)}に確認してください。`,
    drill: (v) => `このメールは、${serverOf(v)}から、受信側のメールシステムに${arrived.high}。`,
    "withheld-by-provider": (v) =>
      `このメールがどこから来たかは、${v.operator ?? "送信側のメールサービス"}が公開していません。`,
    "provider-generated": (v) =>
      `このメールは、${v.operator ?? "メールサービス"}のシステム自体が作成したものです。`,
    damaged: () => "配送の記録が壊れているため、どこから来たかを読み取れません。",
    contradicted: () => "配送の記録に矛盾があるため、どこから来たかは言えません。",
    "no-address": () => "配送の記録に、信頼できる回線(IPアドレス)がありません。",
    none: () => "ヘッダーからは、どこから来たか分かりません。",
  },
  instead: {
    lastServerOnly: (v) =>
      v.ip === null
        ? "確かなのは、外部から届いたことまでです。"
        : `確かなのは、${serverOf(v)}から届いたことまでです。`,
    providerGenerated: (v) =>
      `このメールは、${v.operator ?? "メールサービス"}のシステム自体から${sent[v.certainty]}。`,
    placedByService: (v) =>
      `このメールは、サービスによってメールボックスに置かれたものです。配送の記録がありません。経緯は${itDepartment(v)}に確認してください。`,
    drillReported: (v) =>
      `このメールは、${v.yours ? "あなたの組織" : "受信者の組織"}が行った訓練メールでした。報告は適切な対応です。`,
    behindAServer: (v) =>
      `このメールは、${serverOf(v)}から、サーバー${v.through ?? ""}を経て、受信側のメールシステムに${arrived[v.certainty]}。`,
    ownServers: (v) =>
      `このメールは、${inside(v)}のメールサーバー${inBrackets(v.ip ?? v.host)}から${arrived[v.certainty]}。`,
    noRecord: () =>
      "配送の記録がありません。控え、下書き、取り込まれたメールなどの可能性があります。",
    bounce: (v) =>
      v.ip === null && v.host === null
        ? "このメールは、配送できなかったことを知らせる通知です。"
        : `このメールは、サーバー${v.host ?? v.ip ?? ""}からの、配送できなかったことを知らせる通知です。`,
  },
  second: {
    hidden: (v) =>
      `送信に使われた回線(IPアドレス)は、${v.operator ?? "このサービス"}が公開していません。`,
    notRecorded: () => "送信に使われた回線(IPアドレス)は、ヘッダーに記録されていません。",
    behindGateway: () => "ゲートウェイの先の回線(IPアドレス)は、記録されていません。",
    olderLines: () =>
      "それより前の行には別の経路が書かれていますが、記録と合わないため、根拠にしていません。",
    spoofed: (v) =>
      v.account === null
        ? `差出人は${inside(v)}になっていますが、外部から届いています。組織のアカウントが使われた形跡はありません。`
        : `差出人は${v.account}になっていますが、外部から届いています。このアカウントが使われた形跡はありません。`,
    lastServer: (v) => (v.ip === null ? "" : `確かなのは、${v.ip}から届いたことだけです。`),
    noSignIn: () => "サインインしたアカウントの記録はありません。",
    somebodysWords: () => "文面は、そのサービスの利用者が自由に書いたものかもしれません。",
  },
  confidence: {
    named: (level, object) => `${levels[level]}:${object}`,
    service: {
      "client-submission": (v) => `${of(v.operator)}アカウントでの認証`,
      "webmail-with-client-ip": (v) => `${of(v.operator)}Webメールからの送信`,
      "webmail-hidden-client": (v) => `${v.operator ?? "Webメール"}からの送信`,
      "esp-bulk": (v) => `${v.operator ?? "配信サービス"}を通じた送信`,
      "script-on-web-host": () => "Webサーバー上のプログラムからの送信",
      "server-direct": () => "ここが出発点",
      "m365-tenant": (v) => `ある組織の${v.operator ?? "Microsoft 365"}からの送信`,
      "on-prem-relay": () => "このメールシステムからの送信",
      internal: (v) => `${inside(v)}からの送信`,
    },
    address: { client: "接続元", server: "サーバー", gateway: "ゲートウェイ" },
    deliveredHere: "このサーバーからの配送",
    beganThere: "ここが出発点",
    lastServer: "最後のサーバー",
    anythingBefore: "それ以前",
    person: "人物",
    none: "ヘッダーからは分かりません",
  },
};
