import type { CommandLineWords } from "../commandLine";

export const commandLine: CommandLineWords = {
  usage: `使い方: whence [オプション…] [ファイル|フォルダー|-]…
        whence redact [ファイル|-]       他人に見せられるヘッダーを作成
        whence audit メール ログ…        書き出したログをメールと照合
        whence evidence メール [ログ…] --out ファイル --by 氏名
                                         提出用の証拠パッケージを作成
        whence report ファイル…         報告されたメールをまとまりごとに整理
        whence verify パッケージ         証拠パッケージの変更の有無を確認

メールが本当はどこから来たのかを、ヘッダーで証明できる範囲で示します。
ヘッダーのテキスト、.eml、.msg、mboxを内容で見分けて読み取ります。フォルダーは
名前の順にたどります。名前がないとき、または「-」のときは標準入力を読みます。
ネットワークには一切接続しません。

  --json            1つのJSON文書(分析結果、複数のときはその配列)
  --ndjson          メール1通につき1行のJSON(分析が済みしだい出力)
  --settings FILE   組織の設定ファイル(アドインと同じもの)
  --mailbox ADDRESS メールが保存されているメールボックスのメールアドレス
  --lang en|ja      報告の言語(指定がないときはロケールに従います)
  --threads N       大量に処理するときのスレッド数(指定がないときはコアの数)
  --out FILE        evidence: 作成するパッケージ(ZIP)。既存のファイルは上書きしません
  --by NAME         evidence: 保全する人(--case、--zone、時差付きの--at、
                    --statement FILE、--screenshot FILE、--whole-logsも指定できます)
  --answers         report: 報告者ごとの返信文も出力
  --html            report: 各メールへのリンクと返信文を含むHTMLページを出力
  --sha256 HEX      verify: 作成時に控えたハッシュ値
  -h, --help        この説明
  -V, --version     バージョン

終了ステータス: 0 すべて分析しました。2 使えない入力がありました(標準エラー出力に
名前を示し、残りは分析します)。verifyの場合: 0 変更なし、1 変更あり、2 確認不可。`,
  problems: {
    empty: "ファイルが空です",
    "not-mail": "ヘッダーのテキスト、.eml、.msg、mboxのいずれでもありません",
    unreadable: ".msgファイルの構造が壊れています",
    "no-msg-reader": ".msgファイルは、ここでは読み取れません",
  },
  unusable: (source, why) => `${source}: ${why}`,
  ourMistake: (error) => `Whence自体の不具合です。お知らせください: ${error}`,
  redactionDiffers: (source, parts) =>
    `${source}: 置き換えた写しでは、次の点で結論が変わります: ${parts}`,
  badArgument: (what) => `${what}\n説明の表示: whence --help`,
  nothingFound: "メールが見つかりませんでした",
  progress: (messages) => `${String(messages)}通`,
  settings: { error: "エラー", warning: "警告" },
};
