/** What the simulator itself says, in the two languages of Whence. */

export interface Labels {
  readonly title: string;
  readonly played: string;
  readonly folders: Readonly<Record<"inbox" | "sent" | "junk" | "drafts", string>>;
  readonly to: string;
  readonly attached: string;
  readonly checkOrigin: string;
  readonly reportToIt: string;
  readonly notStarted: string;
  readonly standalone: string;
  readonly nothingSelected: string;
  readonly paneTitle: string;
  readonly pin: string;
  readonly unpin: string;
  readonly close: string;
  readonly wider: string;
  readonly narrower: string;
  readonly newMessage: string;
  readonly send: string;
  readonly discard: string;
  readonly sentNote: string;
  readonly panel: string;
  readonly theme: string;
  readonly deselect: string;
  readonly headersCall: string;
  readonly composeCall: string;
  readonly requirementSet: string;
  readonly permission: string;
  readonly permissions: Readonly<Record<"restricted" | "ReadItem", string>>;
  readonly start: string;
  readonly starts: Readonly<Record<"normal" | "late" | "never", string>>;
  readonly shared: string;
  readonly faults: Readonly<
    Record<
      | "none"
      | "slow"
      | "silent"
      | "broken"
      | "code5001"
      | "code9020"
      | "code7000"
      | "empty-headers"
      | "subject-only"
      | "switched",
      string
    >
  >;
  readonly reload: string;
  readonly log: string;
}

export const labels: Readonly<Record<"en" | "ja", Labels>> = {
  en: {
    title: "Mail",
    played: "Played mailbox: no mail leaves this page",
    folders: { inbox: "Inbox", sent: "Sent Items", junk: "Junk Email", drafts: "Drafts" },
    to: "To",
    attached: "Attached",
    checkOrigin: "Check origin",
    reportToIt: "Report to IT",
    notStarted: "Outlook starts no add-in on delivery reports and drafts. For these there is",
    standalone: "Whence's own page",
    nothingSelected: "Select a message to read",
    paneTitle: "Whence",
    pin: "Pin the pane",
    unpin: "Unpin the pane",
    close: "Close the pane",
    wider: "Pane 450 px wide",
    narrower: "Pane 320 px wide",
    newMessage: "New message",
    send: "Send",
    discard: "Discard",
    sentNote: "Sent, as far as a played mailbox can.",
    panel: "What goes wrong",
    theme: "Dark theme",
    deselect: "Select no message",
    headersCall: "Reading the headers",
    composeCall: "Opening the report",
    requirementSet: "Outlook's requirement set",
    permission: "The add-in's permission",
    permissions: { restricted: "Restricted (too little)", ReadItem: "ReadItem" },
    start: "Office.js",
    starts: { normal: "starts", late: "starts after 8 seconds", never: "never starts" },
    shared: "Shared mailbox",
    faults: {
      none: "works",
      slow: "takes 4 seconds",
      silent: "never answers",
      broken: "connection breaks",
      code5001: "error 5001 (internal)",
      code9020: "error 9020 (response)",
      code7000: "error 7000 (permission)",
      "empty-headers": "empty",
      "subject-only": "subject only",
      switched: "another message is opened meanwhile",
    },
    reload: "Reload the pane",
    log: "What the add-in asked for",
  },
  ja: {
    title: "メール",
    played: "再現したメールボックスです。メールは送信されません",
    folders: {
      inbox: "受信トレイ",
      sent: "送信済みアイテム",
      junk: "迷惑メール",
      drafts: "下書き",
    },
    to: "宛先",
    attached: "添付",
    checkOrigin: "発信元を調べる",
    reportToIt: "IT部門へ報告",
    notStarted: "配信レポートと下書きでは、Outlookはアドインを起動しません。代わりに使えるページ:",
    standalone: "Whence単独ページ",
    nothingSelected: "メッセージを選択してください",
    paneTitle: "Whence",
    pin: "ウィンドウを固定する",
    unpin: "ウィンドウの固定を解除する",
    close: "ウィンドウを閉じる",
    wider: "幅を450 pxにする",
    narrower: "幅を320 pxにする",
    newMessage: "新しいメッセージ",
    send: "送信",
    discard: "破棄",
    sentNote: "送信しました(再現のため、実際には送られません)。",
    panel: "不具合の再現",
    theme: "ダークテーマ",
    deselect: "選択を解除する",
    headersCall: "ヘッダーの読み取り",
    composeCall: "報告メールの作成",
    requirementSet: "Outlookの要件セット",
    permission: "アドインのアクセス許可",
    permissions: { restricted: "Restricted(不足)", ReadItem: "ReadItem" },
    start: "Office.js",
    starts: { normal: "起動する", late: "8秒後に起動する", never: "起動しない" },
    shared: "共有メールボックス",
    faults: {
      none: "正常",
      slow: "4秒かかる",
      silent: "応答しない",
      broken: "接続が切れる",
      code5001: "エラー5001(内部)",
      code9020: "エラー9020(応答)",
      code7000: "エラー7000(許可)",
      "empty-headers": "空で返る",
      "subject-only": "件名だけ返る",
      switched: "途中で別のメールが開かれる",
    },
    reload: "ウィンドウを再読み込みする",
    log: "アドインからの呼び出し",
  },
};
