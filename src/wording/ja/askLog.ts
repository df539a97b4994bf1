import type { AskLogWords } from "../askLog";

export const askLog: AskLogWords = {
  ownTitle: "自分のサインイン履歴を見る",
  ownPages: {
    "microsoft-365": {
      name: "マイ サインイン(Microsoft 365)",
      url: "https://mysignins.microsoft.com",
      clicks: "マイ アカウント →［マイ サインイン］→［最近のアクティビティを確認する］",
    },
    "outlook-com": {
      name: "最近のアクティビティ(Microsoftアカウント)",
      url: "https://account.microsoft.com/security",
      clicks: "［セキュリティ］→［サインイン アクティビティを表示する］",
    },
    google: {
      name: "前回のアカウント アクティビティ(Gmail)",
      url: "https://myaccount.google.com/notifications",
      clicks: "パソコン版Gmailの右下［詳細］",
    },
    "yahoo-japan": {
      name: "ログイン履歴(Yahoo! JAPAN)",
      url: "https://lh.login.yahoo.co.jp",
      clicks: "［ログイン履歴］。時刻は日本時間です",
    },
    icloud: {
      name: "デバイス(Appleアカウント)",
      url: "https://account.apple.com",
      clicks: "［デバイス］。回線の一覧はありません",
    },
    other: {
      name: "プロバイダーのログイン履歴",
      url: null,
      clicks:
        "アカウント設定の「ログイン履歴」を探してください。なければヘッダーを残して窓口に相談してください。",
    },
  },
  lookFor: (time) =>
    `${time}の前後を見てください。知らない端末・場所・回線や、サインイン前の誤ったパスワードがないか確認します。`,
  narrowsOnly:
    "この画面では、どのメールがどこから送られたかまでは分かりません。手がかりにはなりますが、証明にはなりません。",
  deadlinesTitle: "記録が残る期限",
  deadlinesNote:
    "期限は目安で、記録された時点の契約で決まります。早く依頼するほど多く残っています。",
  remind: "リマインダーを保存",
  reminderTitle: (log) => `メールの記録の期限:${log}`,
  reminderText: (log, subject) =>
    `「${subject}」に関する「${log}」の記録は、この日頃まで残ります。`,
  requestTitle: "IT部門にログの確認を依頼する",
  requestNote:
    "このメールボックスをほかの人が読んでいるおそれがあるときは、ここから送らず、電話か別のアカウントを使ってください。",
  copyRequest: "依頼文をコピー",
  request: ({ account, subject, messageId, time, until }) =>
    [
      "次のメールについて、メールボックスの監査ログとサインインログの書き出しをお願いします。",
      "",
      `アカウント:${account ?? "(不明)"}`,
      `件名:${subject ?? "(なし)"}`,
      `Message-ID:${messageId ?? "(なし)"}`,
      `時刻(UTC):${time ?? "(不明)"}`,
      "",
      "この時刻の30日前から1日後まで、このアカウントのすべての操作と、失敗を含むサインインが必要です。",
      until === null
        ? "回答まで記録の保存をお願いします。"
        : `最も早い記録は${until}頃に失われます。それまでに書き出しをお願いします。`,
    ].join("\n"),
  itTitle: "IT部門向け:検索と書き出したログ",
  itNote: "管理者の権限が必要です。Whenceは何も変更せず、何も送信しません。",
  showIt: "IT部門向けの内容を表示",
  queriesTitle: "このメールの検索文",
  runAlone: "一つずつコピーして実行してください。時刻はUTCです。",
  dropTitle: "書き出したログを読み込む",
  dropHint:
    "監査ログ、サインインログ、メッセージ追跡のファイル(CSV、JSON)をここにドロップしてください。複数まとめて読み込めます。",
  chooseFiles: "ファイルを選ぶ",
  staysHere: "ファイルの内容がこのブラウザーの外に出ることはありません。閉じると消えます。",
  reading: (name, megabytes, total) =>
    `${name}を読み込んでいます(${String(total)}MB中${String(megabytes)}MB)`,
  cancel: "中止",
  cancelled: "読み込みを中止しました。",
  forget: "読み込んだファイルを消去",
  failed: "ファイルを読み込めませんでした。",
  local: "現地時刻",
  chart: "経過の図(左から右へ時刻順)",
  columns: { time: "時刻", act: "操作", connection: "回線(IPアドレス)", role: "表示の理由" },
  agrees: "ログはヘッダーの内容と一致しています。",
  disagrees:
    "ログの回線はヘッダーの回線と異なります。両方を残しますが、送信側のログのほうが確かです。",
  noTime: "このメールには読み取れる時刻がないため、検索文と期限を示せません。",
};
