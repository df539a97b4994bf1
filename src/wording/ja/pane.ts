import type { PaneWords } from "../pane";

export const pane: PaneWords = {
  productName: "Whence",
  fixedLine: "Whenceが判断するのは経路です。内容ではありません。",
  noSubject: "(件名なし)",
  noSender: "(差出人の記載なし)",
  from: "差出人",
  verdictHeading: "どこから来たか",
  why: "理由",
  actions: "できること",
  reportToIt: "ITに報告",
  whatNow: "どうすればよいか",
  reported: "報告済み",
  returnedHeading: "戻ってきたメール",
  sections: {
    cannotTell: "ヘッダーから分からないこと",
    path: "経路",
    checks: "確認結果",
    auditLog: "ログで確かめる",
    nextSteps: "次にすること",
    evidence: "証拠を残す",
    headers: "すべてのヘッダー",
    networks: "この回線は誰のものか",
    inside: "中に含まれるメール",
    about: "Whenceについて",
    compare: "2通を比べる",
  },
  carries: (count) => `このメールには${String(count)}通のメールが添付されています:`,
  carriedBy: "添付元のメール:",
  starting: "起動しています…",
  reading: "ヘッダーを読み取っています…",
  loadingPart: "読み込んでいます…",
  tryAgain: "もう一度試す",
  checkAgain: "もう一度確認する",
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
  outcomes: {
    pass: "合格",
    fail: "不合格",
    soft: "疑わしい",
    none: "なし",
    error: "確認できず",
    other: "その他の結果",
  },
  notes: (count) => `気づき${String(count)}件`,
  partFailed: "この部分を表示できませんでした。ほかの部分は使えます。",
  paneFailed: {
    title: "このメールの処理中に、Whenceで問題が起きました。",
    wayOn: "お使いの操作の誤りではありません。何も送信、変更していません。もう一度試せます。",
  },
  fieldLink: (name, position) => `${String(position)}行目:${name}`,
  noField: "該当するヘッダーの行はありません。ないこと自体が理由です。",
  attention: "念のための確認",
  networkDataMissing: "ネットワークの情報を読み込めませんでした。事業者と国は表示できません。",
  verdictChanged: "上の文に、ネットワークの情報を補いました。",
  skipped: (count) => `ほか${String(count)}件`,
};
