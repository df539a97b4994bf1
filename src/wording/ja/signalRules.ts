import type { signalRules as catalog } from "../../classifier/rules/signalRules";
import { durationParts } from "../durationParts";
import { plainValue } from "../plainValue";
import type { RuleWords } from "../ruleWords";

type Value = string | number | boolean | null | undefined;

/** A value fit for a sentence, or what stands for it where it is missing. */
function say(value: Value, otherwise: string): string {
  return value === null || value === undefined || value === ""
    ? otherwise
    : plainValue(String(value), 80);
}

const units = { d: "日", h: "時間", min: "分", s: "秒" };

function lasting(seconds: Value): string {
  if (typeof seconds !== "number") return "しばらく";
  return durationParts(seconds)
    .map(({ value, unit }) => `${String(value)}${units[unit]}`)
    .join("");
}

const days = (value: Value): string => (typeof value === "number" ? `${String(value)}日` : "数日");

/** How each of these rules is said. */
export const signalRules: RuleWords<keyof typeof catalog> = {
  "provider-line-not-genuine": ({ ip, provider }) =>
    `${say(provider, "事業者")}を名乗る行がありますが、実際の${say(provider, "事業者")}の書き方と合わず、受け渡し元の${say(ip, "接続元")}もその事業者のものではありません。この行は、名前のある人や会社が送った根拠にはなりません。`,
  "replayed-chain": (v) =>
    `${say(v["provider"], "事業者")}を名乗る古い行は、その上の受け渡し(${say(v["ip"], "別の接続元")}から)より${days(v["days"])}前のものです。別のメールの記録と考えられます。`,
  "date-in-address-slot": () =>
    "接続元の回線(IPアドレス)を書くところに日付が書かれた行があります。このような行を書くメールサーバーはありません。",
  "template-chain": ({ by }) =>
    `${say(by, "架空のサーバー")}の行は、既知の大量送信プログラムのひな形と一致します。この行とそれより前の行は作られたものです。`,
  "name-contradicts-address": ({ ip, name, encoded }) =>
    `送信サーバーは${say(name, "ある名前")}と名乗りましたが、この名前は${say(encoded, "別の接続元")}を表します。実際の接続元は${say(ip, "別のもの")}でした。`,
  "provider-name-at-foreign-address": ({ ip, name, provider }) =>
    `送信サーバーは${say(name, "事業者のサーバー")}と名乗りましたが、接続元の${say(ip, "回線")}は${say(provider, "その事業者")}のものではありません。`,
  "impossible-originating-ip": ({ ip }) =>
    `送信者の回線として${say(ip, "ある値")}と書かれていますが、回線(IPアドレス)としてあり得ない値です。`,
  "provider-line-at-foreign-peer": ({ ip, provider }) =>
    `すぐ下の行は${say(provider, "事業者")}を名乗りますが、実際に受け渡した${say(ip, "接続元")}はその事業者のものではありません。記録を残さない中継がある場合も、行が作られた場合も考えられます。`,
  "bare-provider-name": ({ ip, name, provider }) =>
    `送信サーバーは${say(name, "事業者の名前")}と名乗りましたが、接続元の${say(ip, "回線")}は${say(provider, "その事業者")}のものではありません。`,
  "service-name-at-foreign-address": ({ ip, name, provider }) =>
    `送信サーバーは${say(name, "サービスの名前")}と名乗りましたが、接続元${say(ip, "")}が${say(provider, "そのサービス")}のものだとは確認できません。`,
  "protocol-of-another-operator": ({ by }) =>
    `${say(by, "あるサーバー")}の行に、Yahooの社内でしか使われない通信方式が書かれています。`,
  "resubmitted-by-root": ({ by, provider }) =>
    `${say(by, "あるサーバー")}のシステム用アカウントが、すでに${say(provider, "事業者")}の記録が付いた文面を送信しています。その記録は写されたものかもしれません。`,
  "two-formats-in-one-line": () =>
    "1つの行に、異なる2つのメールソフトの書き方が混ざっています。手作業で作られた可能性があります。",
  "originating-ip-of-a-service": ({ ip, service }) =>
    `送信者の回線として${say(ip, "ある値")}と書かれていますが、これは${say(service, "サービス")}のサインイン用サーバーで、個人の回線ではありません。`,
  "peer-that-never-sends": ({ ip }) =>
    `送信元として${say(ip, "ある回線")}と書かれた行がありますが、これは公開のネームサーバーで、メールを送ることはありません。`,
  "provider-line-elsewhere": ({ ip, provider }) =>
    `${say(provider, "事業者")}を名乗る行の上が、その事業者のものではない${say(ip, "接続元")}からの受け渡しになっています。記録を残さない中継でも、このようになります。`,
  "copied-platform-header": ({ header, provider }) =>
    `${say(header, "配信サービスの項目")}は一斉配信サービスの項目ですが、このメールは${say(provider, "別のサービス")}を通って届きました。この種の項目はよく写されます。`,
  "message-id-of-another-service": ({ service, provider }) =>
    `Message-IDは${say(service, "あるサービス")}の形ですが、このメールは${say(provider, "別のサービス")}を通って届きました。`,
  "self-check-differs": ({ header, stated, ip }) =>
    `${say(header, "配信サービスの項目")}には${say(stated, "ある回線")}から送ったとありますが、届いたのは${say(ip, "別の回線")}からです。転送でもこのようになります。`,
  "foreign-words-in-trace": () =>
    "曜日が英語以外で書かれた行があります。メールサーバーは英語で書きます。",

  "look-alike-own-domain": ({ shown, like }) =>
    `差出人のドメイン${say(shown, "")}は、組織のドメイン${say(like, "")}と見た目が似ていますが、別のものです。`,
  "near-own-domain": ({ shown, like }) =>
    `差出人のドメイン${say(shown, "")}は、組織のドメイン${say(like, "")}とほとんど同じつづりですが、別のものです。`,
  "look-alike-brand": ({ shown, like }) =>
    `差出人のドメイン${say(shown, "")}は、${say(like, "有名なドメイン")}と見た目が似ていますが、別のものです。`,
  "mixed-script-domain": ({ shown }) =>
    `差出人のドメイン${say(shown, "")}には、見た目の似た別の種類の文字が混ざっています。`,
  "punycode-domain": ({ domain, shown }) =>
    `差出人のドメイン${say(domain, "")}は、${say(shown, "別の文字")}と表示されます。英語以外の名前では普通のことです。`,
  "name-shows-other-address": ({ shown, address }) =>
    `差出人の名前には${say(shown, "別のメールアドレス")}と書かれていますが、実際のメールアドレスは${say(address, "別のもの")}です。`,
  "name-shows-own-domain": ({ own, address }) =>
    `差出人の名前には${say(own, "組織の名前")}とありますが、実際のメールアドレスは${say(address, "組織の外のもの")}です。`,
  "direction-override": ({ field }) =>
    `${say(field, "表示される項目")}に、文字の並ぶ向きを逆にする見えない文字が含まれています。`,
  "repeated-from": () =>
    "差出人(From)の項目が2つ以上あります。メールソフトによって別の差出人が表示されることがあります。",
  "reply-to-free-mail": ({ from, address }) =>
    `差出人は${say(from, "組織")}と表示されますが、返信は${say(address, "無料のメールアドレス")}に届きます。`,
  "reply-to-elsewhere": ({ from, address }) =>
    `返信は${say(from, "差出人のドメイン")}ではなく、${say(address, "別のドメイン")}に届きます。問い合わせフォームや各種サービスでもよくあります。`,
  "return-path-unrelated": ({ from, other }) =>
    `配達できなかったときの返送先は${say(other, "別のドメイン")}で、${say(from, "差出人のドメイン")}であることを示す確認はありません。`,
  "sender-differs": ({ from, other }) =>
    `${say(other, "別のドメイン")}が、${say(from, "表示されたドメイン")}に代わって送信しています。代理の人やサービスでもよくあります。`,
  "several-authors": ({ count }) =>
    `差出人(From)に${say(count, "複数")}人の名前があります。メールソフトは最初の1人だけを表示することがあります。`,
  "from-without-address": () => "差出人(From)にメールアドレスがありません。",

  "time-backwards": ({ seconds }) =>
    `後の行の時刻が、前の行より${lasting(seconds)}早くなっています。時計のずれはよくあります。`,
  "long-gap": ({ seconds }) =>
    `2つの行の間に${lasting(seconds)}かかっています。送信待ちや、メーリングリストの承認待ちでもこのくらいかかります。`,
  "date-after-arrival": ({ seconds }) =>
    `メールの日付が、届いた時刻より${lasting(seconds)}後になっています。多くは時計のずれです。`,
  "date-long-before-arrival": ({ seconds }) =>
    `メールの日付が、届いた時刻より${lasting(seconds)}前になっています。`,
  "date-unreadable": () => "メールの日付が、メールソフトの書き方になっていません。",
  "message-id-time-differs": ({ seconds }) =>
    typeof seconds === "number" && seconds < 0
      ? `メールの番号(Message-ID)に含まれる時刻が、届いた時刻より${lasting(seconds)}後です。`
      : `メールの番号(Message-ID)に含まれる時刻が、届いた時刻より${lasting(seconds)}前です。`,

  "dmarc-fail": ({ from }) =>
    `${say(from, "差出人のドメイン")}について、どの確認も成り立ちませんでした。別の人がこの差出人を名乗った可能性があります。`,
  "dmarc-fail-explained": ({ from }) =>
    `${say(from, "差出人のドメイン")}について、どの確認も成り立ちませんでした。転送やメーリングリスト、ゲートウェイを通ったメールではよくあるため、これだけでは何とも言えません。`,
  "composite-fail": ({ from }) =>
    `Microsoftは、${say(from, "差出人のドメイン")}からの本物のメールとは判定していません。`,
  "own-domain-not-proven": ({ from }) =>
    `差出人は${say(from, "組織のドメイン")}と表示されますが、組織が送ったという裏付けをMicrosoftは確認できませんでした。`,
  "spf-fail": ({ domain }) =>
    `${say(domain, "このドメイン")}は、届けたサーバーに送信を認めていません。`,
  "dkim-fail": ({ domain }) => `${say(domain, "ドメイン")}の署名が、届いたメールと合いません。`,
  "author-not-authenticated": ({ from }) =>
    `${say(from, "差出人のドメイン")}について合格した確認はありません。確認の仕組みを設定していない差出人も多くいます。`,
  "arc-failed": ({ domain }) =>
    `${say(domain, "転送した事業者")}が、それまでの確認の記録(ARC)はすでに壊れていたと記しています。`,
};
