import type { AuditLogWords } from "../auditlog";

const text = (value: string | number | null | undefined, otherwise: string): string =>
  value === null || value === undefined ? otherwise : String(value);

export const auditlog: AuditLogWords = {
  conclusions: {
    suspicious: "互いに独立した複数の兆候から、本人以外がこのアカウントを使った可能性があります。",
    "worth-asking": "アカウントの持ち主に確認したほうがよい点があります。",
    "familiar-everything":
      "記録には普段と違う点がありません。いつもの回線、いつもの端末、いつもの時間帯です。",
    "passage-only":
      "このファイルから分かるのは、メールが通過したことだけです。誰がどこから送ったかは分かりません。",
    "sign-in-only":
      "このファイルから分かるのはサインインだけです。メールが送られたか、どこから送られたかは記録されていません。",
    "nothing-found": "このメールは、これらのファイルには見つかりませんでした。",
  },
  cautions: {
    suspicious:
      "IPアドレスが示すのは回線であって、個人ではありません。ログに残るのは、アカウントの操作です。",
    "worth-asking":
      "兆候が一つだけなら、日常的な理由であることのほうが多いものです。決めつける前に確認してください。",
    "familiar-everything":
      "誰の手による操作かまでは分かりません。本人、開いたままのセッション、連携アプリ、代理の人、同じ端末を使ったほかの人は、このログでは区別できません。",
    "passage-only": "送信側の組織の監査ログを確認してください。",
    "sign-in-only": "メールボックスの監査ログ(操作名 Send)を確認してください。",
    "nothing-found":
      "記録は数時間遅れて現れることがあり、書き出しが途中で切れることも、契約によってはログがないこともあります。「見つからない」は「なかった」ではありません。",
  },
  signs: {
    "logging-switched-off": () => "メールボックスまたは組織のログ記録が止められています。",
    "new-address": ({ ip, days }) =>
      `${text(ip, "使われた")}という回線(IPアドレス)は、ファイルにあるこの利用者の${text(days, "")}日分の利用記録に出てきません。`,
    "hosting-address": ({ ip }) =>
      `${text(ip, "使われた")}という回線(IPアドレス)は、データセンターや中継サービスのものです。人が直接メールを送ることはまれです。`,
    "impossible-travel": ({ from, to, kilometres }) =>
      `二つのサインインの場所(${text(from, "不明")}と${text(to, "不明")}、約${text(kilometres, "")}km)が、間の時間では移動できないほど離れています。回線から推定する位置は大まかです。`,
    "failed-then-success": ({ failures }) =>
      `同じ回線から、誤ったパスワードが${text(failures, "数")}回続いたあと、正しいパスワードが入力されています。`,
    "single-factor": () => "このサインインでは、第二の認証が求められていません。",
    "legacy-protocol": () => "第二の認証を求めない古い方式が使われています。",
    "device-code": () => "別の画面に入力したコードによるサインインです。",
    "one-session-two-places": ({ places }) =>
      `同じサインインが${text(places, "2")}か所から使われています。セッション自体が複製された可能性があります。`,
    "hiding-rule": () => "メールを隠す、または削除する受信ルールが作られています。",
    "external-forwarding": ({ to }) =>
      `メールの写しが、組織の外の${text(to, "宛先")}に転送されています。`,
    "sent-copy-deleted": () => "送信から1時間以内に、このメールの控えが削除されています。",
    "unmanaged-device": () => "このサインインでは、会社の端末が確認されていません。",
    "foreign-country": ({ country }) =>
      `この利用者の普段の記録にない国(${text(country, "不明")})からのサインインです。`,
    "new-consent-or-method": () =>
      "アプリの許可またはサインイン方法が新しく追加されています。パスワードを変えてもアクセスが残ります。",
    "night-hours": () => "この利用者の普段の時間帯ではありません。",
  },
  everyday: {
    "logging-switched-off": "管理者による、予告と記録のある変更。",
    "new-address": "新しい回線、携帯回線、旅行や出張、会社のプロキシ、プライバシー用の中継。",
    "hosting-address": "会社のVPN、クラウドPC、Webセキュリティゲートウェイ。",
    "impossible-travel": "VPN、携帯回線の中継、位置情報の誤り。",
    "failed-then-success": "打ち間違い、期限切れのパスワード。",
    "single-factor": "信頼済みの場所や端末、または毎回は求めない設定。",
    "legacy-protocol": "複合機、古いスマホ、古いメールソフト。",
    "device-code": "テレビ、会議室の機器、コマンドラインの道具。",
    "one-session-two-places": "普段使う職場・自宅・スマホの回線の間を移動したノートPC。",
    "hiding-rule": "本人が意図して作った整理用のルール。",
    "external-forwarding": "承認された補助者や問い合わせ管理システム。",
    "sent-copy-deleted": "片付け、または保持ポリシー。",
    "unmanaged-device": "私物のスマホ、プライベートウィンドウ、会社の設定がないブラウザー。",
    "foreign-country": "旅行や出張、VPN、位置情報の誤り。",
    "new-consent-or-method": "計画された導入、新しいスマホ。",
    "night-hours": "交代勤務、出張、予約送信。",
  },
  listed: {
    delegate: "権限を持つ代理の人の操作",
    "service-access": "サービスによるアクセス",
    "rule-resync": "メールソフトによるルールの書き直し",
    "own-rule": "いつもの回線からの、本人のルール",
    "dual-stack-device": "いつもの二つの回線を使う一台の端末",
    "admin-cleanup": "管理者による後処理",
    automatic: "自動処理",
  },
  formats: {
    "purview-csv": "Purviewの監査ログ(CSV)",
    "purview-csv-old": "Purviewの監査ログ、旧形式(CSV)",
    "unified-audit-csv": "Search-UnifiedAuditLog(CSV)",
    "audit-data-csv": "AuditDataを含む表(CSV)",
    "audit-flat-csv": "ツールが展開した監査ログ(CSV)",
    "audit-data-json": "監査レコード(JSON)",
    "extractor-json": "書き出しツールの監査レコード(JSON)",
    "graph-audit-json": "Microsoft Graphの監査ログ検索(JSON)",
    "entra-signin-csv": "Entraのサインインログ(CSV)",
    "entra-authdetails-csv": "Entraのサインインログ、認証の詳細(CSV)",
    "entra-audit": "Entraの監査ログ",
    "graph-signin-json": "Microsoft Graphのサインイン(JSON)",
    "sentinel-officeactivity": "SentinelのOfficeActivity",
    "sentinel-signin": "Sentinelのサインインログ",
    "defender-emailevents": "DefenderのEmailEvents",
    "defender-cloudappevents": "DefenderのCloudAppEvents",
    "defender-signin": "Defenderのサインイン記録",
    "message-trace-csv": "メッセージ追跡(CSV)",
    "historical-summary": "履歴検索(概要)",
    "historical-extended": "履歴検索(詳細)",
  },
  fileNotes: {
    "not-recognised": "Whenceが知っている書き出し形式ではありません。",
    "columns-missing": "必要な列がありません。",
    empty: "ファイルが空です。",
    "characters-destroyed":
      "書き出しの際に英語以外の文字が失われています。UTF-8で書き出し直してください。",
    "record-cut": "保存したプログラムが記録を途中で切っています。その先は失われています。",
    "row-limit-reached": "行数が書き出しの上限と同じです。途中で切れている可能性が高いです。",
    "more-pages-exist": "検索結果の1ページ分です。続きがあります。",
    "part-of-a-larger-result": "検索結果の一部しか入っていません。",
    throttled: "ログ記録が制限されていました。最大24時間分の閲覧記録が欠けている可能性があります。",
    "whole-folders-served":
      "フォルダー全体が同期されています。中のメールはすべて読まれた可能性があります。",
    "time-zone-unknown": "時刻にタイムゾーンがありません。",
    "encoding-assumed": "文字コードは推定です。",
    "addresses-removed-by-exporter": "書き出しの前に回線の情報が取り除かれています。",
    "too-many-kept":
      "このアカウントの記録が多すぎるため、後半を省きました。期間を短くして書き出してください。",
    "records-of-other-accounts-only": "ほかのアカウントの記録しか入っていません。",
    "sending-not-in-this-kind-of-log": "この種類のログには、送信が記録されません。",
    "client-not-in-this-kind-of-log": "この種類のログには、送信者の回線が記録されません。",
    "address-recorded-by-transport":
      "配送側が記録した回線がありますが、意味に諸説あり、それだけでは何の証明にもなりません。",
  },
  matchNotes: {
    "no-message-id": "このメールには、探すためのMessage-IDがありません。",
    "not-in-these-files": "Message-IDがこれらのファイルに見つかりません。",
    "only-by-time-and-subject": "時刻と件名だけで見つけました。確実ではありません。",
    "id-differs-in-case": "Message-IDの大文字と小文字が違います。",
    "seen-by-recipient-only": "見つかったのは送信ではなく、このメールに対する操作です。",
    "only-passage": "見つかったのは、メールの通過記録です。",
    "only-sign-ins":
      "表示しているのはメールの前の最後のサインインです。それがこのメールを送ったかは示されていません。",
    "no-baseline":
      "普段の利用の記録が足りず(1週間かつ10件以上が必要)、何が普段と違うかを言えません。",
    "own-domain-assumed": "設定に自組織のドメインがないため、アカウントのドメインを使いました。",
  },
  roles: {
    message: "このメール",
    session: "同じセッション",
    "sign-in": "サインイン",
    failure: "サインイン失敗",
    sign: "兆候",
    listed: "通常",
    baseline: "アカウントの操作",
  },
  notRecognised: (nearest, missing) =>
    `最も近いのは「${nearest}」ですが、次の列がありません:${missing}。`,
  sentFrom: ({ ip, client, user, time }) =>
    [ip === null ? "送信あり(回線の記録なし)" : `送信元の回線 ${ip}`, client, user, time]
      .filter((part) => part !== null)
      .join("、"),
  signedIn: ({ time, ip, failures }) =>
    `サインイン ${time}${ip === null ? "" : `、回線 ${ip}`}${failures === 0 ? "" : `(直前に誤ったパスワード${String(failures)}回)`}`,
  transportAddress: (ip) => `配送側の記録:${ip}(送信者の回線の証明にはなりません)`,
  ports: (ports) => `この回線とともに記録された送信元ポート:${ports.join("、")}`,
  records: (count) => `${String(count)}件`,
  queries: {
    "logging-state": "監査ログは有効ですか",
    "mailbox-state": "現在のルール、転送、監査の設定",
    "audit-by-user": "このアカウントの前後の操作すべて",
    "audit-by-id": "このメールに対する操作すべて(誰のものでも)",
    "trace-by-id": "メールの行き先",
    "trace-by-network-id": "メールの行き先(段階ごと)",
    "trace-by-sender": "同じころにこの送信者が送ったほかのメール",
    "historical-search": "詳細レポート(数時間後に完成)",
    "sign-ins": "このアカウントのサインイン",
    "sign-ins-non-interactive": "裏側で行われたサインイン",
    "graph-audit-query": "同じ検索をMicrosoft Graphで",
    "defender-message": "このメール(Defender)",
    "defender-acts": "このアカウントの操作(Defender)",
    "defender-sign-ins": "このアカウントのサインイン(Defender)",
    "sentinel-acts": "このアカウントの操作(Sentinel)",
    "sentinel-sign-ins": "このアカウントのサインイン(Sentinel)",
    "more-by-sender": "似たメール:送信者で探す",
    "more-by-id-pattern": "似たメール:Message-IDのホスト名で探す",
    "more-by-subject": "似たメール:件名で探す",
  },
  refusals: {
    "line-break":
      "値に改行が含まれ、別の命令として実行されるおそれがあります。時刻と送信者で検索してください。",
    "control-character": "値に制御文字が含まれています。時刻と送信者で検索してください。",
    "bidirectional-mark": "値に末尾を隠す文字が含まれています。時刻と送信者で検索してください。",
    "too-long": "値がメールの1行の長さを超えています。時刻と送信者で検索してください。",
  },
  retention: {
    "unified-audit": "監査ログ(Microsoft 365)",
    "entra-signins": "サインインログ(Entra)",
    "message-trace": "メッセージ追跡",
    "trace-client-address": "メッセージ追跡の回線情報",
    hunting: "Defenderの検索用データ",
    "google-workspace": "Google Workspaceのログイベント",
    "exchange-tracking": "メッセージ追跡(Exchange Server)",
    "access-provider-jp": "接続事業者の記録(日本)",
  },
  deadline: ({ day, daysLeft }) =>
    `${day}頃まで(${daysLeft === 0 ? "今日まで" : `あと${String(daysLeft)}日`})`,
  gone: (day) => `${day}頃に失われたと思われます`,
  mayBeOff: "契約によっては記録されていません",
  unconfirmed: "日数は未確認です",
  titles: {
    signs: "兆候",
    listed: "通常の操作(問題とはみなしません)",
    timeline: "経過",
    files: "ファイル",
    match: "ログの中のこのメール",
    none: "なし",
  },
};
