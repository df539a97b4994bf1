import type { CannotTellSentences, LogValues } from "../cannotTell";

/** A log that an administrator can look in: the reader's own is asked for, a foreign one is only named. */
const adminLog = ({ who, own, yours, until }: LogValues, log: string) => {
  if (!own) {
    return `${log}は${who ?? "送信側の組織"}にしか確認できません。問い合わせるか、警察に相談できます。`;
  }
  const lasts =
    until === null ? "記録が残る期間には限りがあります" : `記録があれば${until}頃まで残ります`;
  return `${who ?? (yours ? "IT部門" : "受信者側のIT部門")}に${log}の確認を依頼してください。${lasts}。`;
};

export const cannotTell: CannotTellSentences = {
  cannotTell: {
    person: () => "誰がどこから書いたかは分かりません。",
    "client-address": () => "使われた回線(IPアドレス)は分かりません。",
    "who-used-the-server": () =>
      "サーバーを誰が使ったかは分かりません。不正利用や中継の場合もあります。サーバーの国は、書いた人の居場所を示しません。",
    "older-lines": () =>
      "誰がなぜ古い行を加えたかは分かりません。そこに名前のある人や会社が送った根拠にはなりません。",
    "behind-proxy": () =>
      "VPN、プロキシ、中継サーバーが間にあるかは分かりません。ある場合、書いた人の回線は別のものです。",
    "many-share": (v) => {
      const time = v.time === null ? "正確な時刻" : `正確な時刻(${v.time})`;
      return v.port === null
        ? `誰が送ったかは分かりません。同じ時刻に多くの人が共有している場合があります。絞り込むには${time}のほか、送信元ポート番号が必要なことがありますが、ここには記録がありません。`
        : `誰が送ったかは分かりません。同じ時刻に多くの人が共有している場合があります。絞り込むには${time}と送信元ポート番号${String(v.port)}が必要です。`;
    },
    "whether-sent": () =>
      "実際に送られたのか、どこから、誰の操作かは分かりません。スマホ、予約送信、代理の人、連携アプリでも残ります。",
    "which-user": () =>
      "本人、代理の人、連携アプリ、ほかの誰がアカウントを使ったかは分かりません。",
    customer: (v) => `${v.operator ?? "このサービス"}のどの顧客が送ったかは分かりません。`,
    "list-author": () => "メーリングリストや転送の前に、本人がどこで書いたかは分かりません。",
    country: () => "書いた人がどの国にいるかは分かりません。",
  },
  logs: {
    "m365-audit": (log) => adminLog(log, "Microsoft 365の監査ログ"),
    "entra-signin": (log) => adminLog(log, "アカウントのサインインログ"),
    "message-trace": (log) => adminLog(log, "メッセージ追跡"),
    "google-workspace-audit": (log) => adminLog(log, "Google Workspaceのログ"),
    "exchange-tracking": (log) => adminLog(log, "メールサーバーの追跡ログ"),
    "gateway-log": (log) => adminLog(log, "メールゲートウェイのログ"),
    "server-log": ({ who }) =>
      `${who ?? "このサーバーの運用者"}のメールログに記録がある場合があります。`,
    "provider-record": ({ who }) =>
      `記録があれば${who ?? "サービスの提供者"}にあり、開示には通常、法的手続きが必要です。`,
    "isp-record": ({ who }) =>
      `利用者の記録があれば${who ?? "接続事業者"}にあり、開示には通常、法的手続きが必要です。`,
  },
  whoKnows: (who) => `${who}に記録がある場合があります。`,
};
