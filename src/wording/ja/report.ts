import type { ReportReason } from "../../settings/model";
import type { ReportWords } from "../report";

const reasons: Readonly<Record<ReportReason, string>> = {
  phishing: "フィッシング(パスワード、金銭、クリックを求める)",
  spam: "迷惑メール(不要な広告など)",
  "not-junk": "迷惑メールではない(誤って振り分けられた)",
  "not-sent-by-me": "自分では送っていない",
  unsure: "判断できないので確認してほしい",
};

const short: Readonly<Record<ReportReason, string>> = {
  phishing: "フィッシング",
  spam: "迷惑メール",
  "not-junk": "迷惑メールではない",
  "not-sent-by-me": "自分では送っていない",
  unsure: "確認依頼",
};

export const report: ReportWords = {
  mail: {
    subject: (reason, subject) => `報告(${short[reason]}):${subject}`,
    noSubject: "(件名なし)",
    reason: (reason) => `理由:${reasons[reason]}`,
    note: "報告者のコメント:",
    noNote: "報告者のコメントはありません。",
    reporter: (address) => `報告者:${address}`,
    reportNumber: (id) => `報告番号:${id}`,
    time: (time) => `報告日時:${time}`,
    drill:
      "このメールは、設定で訓練用とされたネットワークから届いています。訓練であり、正しく報告されました。",
    noVerdict:
      "報告した環境(スマートフォン、またはOutlook標準の報告ボタン)では判定を行っていません。添付の元のメールをWhenceで開いてください。",
    shortened: "…ここで省略しました。全体は添付の元のメールにあります。",
    forRules: "メールのルール用:",
    forPrograms: "プログラム用:",
  },
  reasons,
  panel: {
    reasonLegend: "このメールを報告する理由を選んでください",
    noteLabel: "IT部門に伝えたいこと(任意)",
    noteHint: "例:リンクを押してしまった、差出人を知っている、これで2通目、など",
    previewToggle: "送られる内容を確認する",
    goesTo: (recipients) => `宛先:${recipients}`,
    how: {
      compose: (target) =>
        `${target}宛ての新しいメールの画面が開きます。そこで送信を押すまで、何も送られません。`,
      graph: (target) => `Microsoft 365を通じて、あなたからのメールとして${target}に送られます。`,
      endpoint: (target) => `組織の報告窓口のサービス(${target})に送られます。`,
    },
    thenTries: "うまくいかない場合:",
    leaves: "次の文面:",
    leavesOriginal: "元のメール(本文と添付ファイルを含む)",
    leavesAnalysis: "ヘッダーの分析結果(プログラム用のデータ)",
    leavesNothingElse: "これ以外は何も送られず、ほかの誰にも届きません。",
    noRecipient:
      "報告の宛先が設定されていません。IT部門に確認するか、下の文面をコピーして送ってください。",
    send: "ITに報告",
    sending: "報告しています…",
    keepsCopy: (kept) =>
      kept ? "送信済みアイテムに控えが残ります。" : "送信済みアイテムに控えは残りません。",
    onlyHere: "報告はOutlookから行えます。このページでは文面をコピーできます。",
  },
  notMine: {
    phoneFirst: (telephone) => `まずIT部門に電話してください:${telephone}`,
    phoneUnknown: "まずIT部門に電話するか、直接知らせてください。",
    warning: "このメールボックスを開ける人は、この報告を見られる可能性があります。",
    quietly: "この方法では、メールボックスに何も残りません。",
    copyInMailbox: "この方法では、メールボックスに跡が残ることがあります。",
  },
  opened: {
    title: "送信用の画面を開きました",
    text: "元のメールを添付した報告の下書きができています。内容を確認し、送信を押してください。送信されたかどうかは、Whenceには分かりません。",
  },
  accepted: {
    title: "ありがとうございます。IT部門に報告が届きました。",
    by: {
      graph: "Microsoft 365が報告を受け付けました。これから配送されます。",
      endpoint: "組織の報告窓口のサービスが報告を受け付けました。",
    },
    reference: (reference) => `受付番号:${reference}`,
    withoutOriginal:
      "メール本体は大きすぎるため送られていません。このメールを削除しないでください。",
    next: "IT部門が確認し、必要があれば連絡します。それまで、このメールのリンクを押したり返信したりしないでください。",
    drill: "よく気づきました。これは訓練のメールで、報告は正しい対応です。",
    move: "このメールを迷惑メールフォルダーに移す",
    moved: "迷惑メールフォルダーに移しました。",
    moveFailed: "移動できませんでした。ご自身で移動してください。",
    again: "もう一度報告する",
  },
  failed: {
    title: "報告はまだ送られていません",
    before: (way) => `${way}が使えなかったため、次の方法を使いました。`,
    ways: {
      compose: "メール作成画面",
      graph: "Microsoft 365経由の送信",
      endpoint: "報告窓口のサービス",
    },
    maybe:
      "届いている可能性があるため、ほかの方法では送っていません。もう一度報告する前に、届いたかどうかをIT部門に確認してください。",
    kept: "この端末で待機しています。ペインが開いていて接続が回復したときに送られます。",
    keptInMemory:
      "このペインを開いている間だけ待機します(このブラウザーでは保存が許可されていません)。",
    notKept: "この端末には保存されません。",
    code: (code) => `IT部門用の番号:${String(code)}`,
    retry: "もう一度試す",
    copy: "報告の文面をコピー",
    copied: "コピーしました",
    copyByHand: "コピーできませんでした。下の文面を選択してコピーしてください。",
    phone: (telephone) => `IT部門に電話する:${telephone}`,
    problems: {
      "not-set-up": {
        title: "この報告方法は設定されていません。",
        wayOn: "文面をコピーし、IT部門に送ってください。",
      },
      "not-here": {
        title: "このOutlookでは、この方法で報告できません。",
        wayOn: "Web版か新しいOutlookを使うか、文面をコピーしてください。",
      },
      "too-long": {
        title: "報告がOutlookの画面に入る長さを超えています。",
        wayOn: "コメントを短くするか、文面をコピーしてください。",
      },
      "no-original": {
        title: "Outlookからメール本体を取得できませんでした。",
        wayOn: "このメールを添付ファイルとしてIT部門に転送してください。",
      },
      offline: {
        title: "ネットワークに接続していません。",
        wayOn: "接続してから、もう一度報告してください。",
      },
      unreachable: {
        title: "相手のサービスに接続できませんでした。",
        wayOn: "数分後にもう一度試してください。",
      },
      interrupted: {
        title: "報告の途中で接続が切れました。",
        wayOn: "届いたかどうかをIT部門に確認してください。",
      },
      "no-answer": {
        title: "時間内に応答がありませんでした。",
        wayOn: "届いたかどうかをIT部門に確認してください。",
      },
      "sign-in-needed": {
        title: "Microsoftへのサインインが求められましたが、完了していません。",
        wayOn: "もう一度試し、サインインの画面を最後まで進めてください。",
      },
      "sign-in-failed": {
        title: "サインインできませんでした。",
        wayOn: "文面をコピーしてIT部門に送ってください。原因はIT部門が確認できます。",
      },
      "not-allowed": {
        title: "許可がないため、報告は受け付けられませんでした。",
        wayOn: "文面をコピーし、番号をIT部門に伝えてください。",
      },
      "too-large": {
        title: "メールが大きすぎて、この方法では送れません。",
        wayOn: "このメールを削除せず、IT部門に知らせてください。",
      },
      busy: {
        title: "相手のサービスが混み合っています。",
        wayOn: "数分後にもう一度試してください。",
      },
      "server-failed": {
        title: "相手のサービスに障害があります。",
        wayOn: "後でもう一度試すか、IT部門に電話してください。",
      },
      refused: {
        title: "報告は受け付けられませんでした。",
        wayOn: "文面をコピーし、番号をIT部門に伝えてください。",
      },
      "outlook-failed": {
        title: "Outlookで画面を開けませんでした。",
        wayOn: "もう一度試すか、文面を新しいメールに貼り付けてください。",
      },
    },
  },
  outbox: {
    heading: (count) => `送信待ちの報告:${String(count)}件`,
    explain: "接続が回復したときに送られます。メール本体は保存していません。",
    inMemory: "このペインを閉じると失われます。",
    unsure: "すでに届いている可能性があります。再送の前にIT部門に確認してください。",
    sendNow: "今すぐ送る",
    discard: "破棄する",
    sent: (subject) => `送信しました:${subject}`,
  },
  reportedBefore: (date) => `このメールは${date}に報告済みです。`,
  reportAgain: "もう一度報告する",
  notification: {
    opened: "IT部門への報告を新しい画面で開きました。内容を確認し、送信を押してください。",
    accepted: "ありがとうございます。IT部門に報告が届きました。",
    failed:
      "報告はまだ送られていません。「送信元を確認」を開くと、理由の確認と文面のコピーができます。",
    kept: "報告をまだ送れません。この端末で待機しています。「送信元を確認」で状況を見られます。",
    maybe: "報告が届いたかどうか分かりません。もう一度報告する前に、IT部門に確認してください。",
    off: "報告の宛先が設定されていません。IT部門に確認してください。",
    noMessage: "メールを1通開いてから報告してください。",
  },
  spamReport: {
    title: "ITに報告",
    accepted: "ありがとうございます。IT部門に報告が届きました。メールは元の場所にあります。",
    openPane: "ここからは報告を送れません。「送信元を確認」を開いて報告してください。",
    failed: "報告はまだ送られていません。「送信元を確認」を開くと、理由の確認と再試行ができます。",
  },
  mobile: {
    title: "スマートフォンでのWhence",
    cannot:
      "スマートフォンのOutlookではメールのヘッダーを取得できないため、ここでは経路を表示できません。",
    cannotReport:
      "スマートフォンからの報告は設定されていません。添付ファイルとしてIT部門に転送するか、パソコンから報告してください。",
    canReport: "IT部門への報告はできます。",
    wayOn: "どこから来たかを確認するには、パソコンのOutlookで同じメールを開いてください。",
  },
};
