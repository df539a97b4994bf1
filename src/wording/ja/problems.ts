import type { ProblemsWords } from "../problems";

export const problems: ProblemsWords = {
  standaloneLink: "ヘッダーの貼り付けやファイルで調べるページを開く",
  errorCode: (code) => `Outlookのエラー番号:${String(code)}`,
  problems: {
    "no-item": {
      title: "メールが開かれていません。",
      wayOn: "メールを1通選んでください。このペインは選択に合わせて切り替わります。",
    },
    "not-mail": {
      title: "これはメールではありません。",
      wayOn:
        "予定、メモ、タスクはメールとして配送されていないため、経路がありません。メールを選んでください。",
    },
    composing: {
      title: "このメールは作成中です。",
      wayOn: "まだ送信されていないため、経路がありません。受信したメールを開いてください。",
    },
    "outlook-too-old": {
      title: "このOutlookからはヘッダーを取得できません。",
      wayOn:
        "Outlook 2019以降(Mailbox 1.8)、またはWeb版Outlookが必要です。メールをファイルに保存し、下のページにドロップしてください。",
    },
    "no-permission": {
      title: "このメールを読み取る許可が、Outlookから得られませんでした。",
      wayOn:
        "共有メールボックスでは、所有者がアクセスを制限している場合があります。IT部門に確認するか、メールをファイルに保存して下のページにドロップしてください。",
    },
    encrypted: {
      title: "このメールは保護されているため、Outlookがヘッダーを開示しません。",
      wayOn:
        "従来のOutlookでは、「ファイル」>「プロパティ」にインターネットヘッダーが表示されます。コピーして、下のページに貼り付けてください。",
    },
    "office-never-ready": {
      title: "Outlookがこのペインを正しく開始できませんでした。",
      wayOn:
        "ペインを閉じて、もう一度開いてください。改善しない場合は、Outlookを再起動するか、下のページを使ってください。",
    },
    "no-answer": {
      title: "Outlookから応答がありません。",
      wayOn: "メールサーバーの応答が遅い可能性があります。少し待ってから、もう一度試してください。",
    },
    "item-changed": {
      title: "途中で別のメールが選ばれました。",
      wayOn: "前のメールの結果は破棄しました。今開いているメールを、もう一度確認してください。",
    },
    "host-failed": {
      title: "Outlookがヘッダーを読み取れませんでした。",
      wayOn:
        "もう一度試してください。それでも失敗する場合は、メールを保存し、下のページにドロップしてください。",
    },
  },
};
