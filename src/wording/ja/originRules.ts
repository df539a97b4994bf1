import type { EvidenceValues } from "../../classifier/model";
import type { originRules as catalog } from "../../classifier/rules/originRules";
import { plainValue } from "../plainValue";
import type { RuleWords } from "../ruleWords";

type Value = EvidenceValues[string] | undefined;

/** A value fit for a sentence, or what to say without it. */
const text = (value: Value, without: string) =>
  value === undefined || value === null || value === "" ? without : plainValue(String(value));

const from = (ip: Value) => (ip === undefined || ip === null ? "" : `${text(ip, "")}から`);
const at = (operator: Value) =>
  operator === undefined || operator === null ? "" : `${text(operator, "")}に`;

/** 規則ごとの文。 */
export const originRules: RuleWords<keyof typeof catalog> = {
  "no-received": () => "Received行がないため、どのサーバーも受け渡しを記録していません。",
  "boundary-hop": ({ ip }) => `受信側は、ここで${from(ip)}メールを受け取りました。`,
  "boundary-behind-gateway": ({ ip }) =>
    `メールボックスの手前にゲートウェイがあり、メールシステム自身が外部の送信元として${text(ip, "接続元")}を記録しています。`,
  "boundary-stamp-agrees": ({ field, ip }) =>
    `受信側の${text(field, "フィールド")}も、同じ回線(IPアドレス)${text(ip, "")}を記録しています。`,
  "boundary-stamp-differs": ({ field, ip }) =>
    `受信側の${text(field, "フィールド")}は、別の回線(IPアドレス)${text(ip, "")}を記録しています。`,
  "boundary-not-found": () => "受信側がメールを受け取った箇所を特定できません。",
  "never-left-mapi": () =>
    "メールボックスサーバーがアカウントから受け取っており、外部のサーバーは記録されていません。",
  "never-left-provider": ({ operator }) =>
    `${text(operator, "メールサービス")}自身のサーバーだけが記録されています。`,
  "never-left-server": () =>
    "受信側自身のサーバーだけが記録されており、インターネットからの受け取りはありません。",
  "placed-by-service": () => "どこからも配送されずにメールボックスに置かれています。",
  "own-network": ({ ip }) =>
    `${text(ip, "組織のネットワーク")}から渡されています。設定で自組織のものとされているネットワークです。`,
  "drill-network": ({ ip }) =>
    `組織の設定に登録されたネットワーク(${text(ip, "接続元")})から配送されました。`,
  "operator-range": ({ ip, operator }) =>
    `${text(ip, "この接続元")}は、${text(operator, "サービス")}が公開している範囲に含まれます。`,
  "operator-network": ({ ip, operator }) =>
    `${text(ip, "この接続元")}は${text(operator, "サービス")}のネットワークにあり、名前も一致します。`,
  "operator-self-check": ({ operator }) =>
    `メールに書かれた${text(operator, "サービス")}の送信元の回線(IPアドレス)が、実際に接続した回線と一致します。`,
  "operator-spf": ({ operator, domain }) =>
    `受信側の確認(SPF)で、${text(operator, "サービス")}のドメイン${text(domain, "")}がこのサーバーを認めています。`,
  "operator-dkim": ({ domain }) =>
    `受信側の確認(DKIM)で${text(domain, "サービス")}の署名が正しく、サーバー名も一致します。`,
  "operator-looked-up-name": ({ operator }) =>
    `受信側が接続元の回線(IPアドレス)を調べ、${text(operator, "サービス")}の名前を確認しています。`,
  "microsoft-mapi": () =>
    "Microsoft 365のメールボックスサーバーがアカウントから受け取りました。回線(IPアドレス)は書かれません。",
  "microsoft-client-proxied": () =>
    "メールソフトや機器がサインインしてMicrosoft 365に渡しました。回線(IPアドレス)は書かれません。",
  "microsoft-stripped": () => "Microsoft 365から渡される前の記録がありません。",
  "microsoft-consumer": () => "Outlook.com・Hotmail用のサーバーから送り出されています。",
  "microsoft-older-edge": ({ ip }) =>
    `その前に、${text(ip, "外部のホスト")}が別の組織のMicrosoft 365に渡し、そこから転送されています。`,
  "microsoft-connecting-ip": ({ ip }) =>
    `Microsoft 365は、送信側の組織に接続したホストとして${text(ip, "ある回線")}を記録しています。`,
  "microsoft-sender-ip-note": ({ ip }) =>
    `送信側の組織のMicrosoft 365は、${text(ip, "外部のホスト")}から来たメールとして確認しています。`,
  "microsoft-frontend-client": ({ ip }) =>
    `Microsoftのサインイン用サーバーが、${text(ip, "この接続元")}から受け取りました。`,
  "microsoft-service": () =>
    "メールボックスではなく、Microsoftのクラウド(Azure)のサービスが渡しました。",
  "microsoft-original-client": ({ ip }) =>
    `送信側の組織のExchangeは、利用者の接続元として${text(ip, "回線")}を記録しています。`,
  "google-client-hop": ({ ip }) =>
    `Gmailのサインイン用サーバーが、${text(ip, "この接続元")}から受け取りました。`,
  "google-relay-hop": ({ ip }) =>
    `Googleの組織向け中継サーバーが、サーバー${text(ip, "")}から受け取りました。`,
  "google-api": ({ project }) =>
    `プログラムがGmailのAPIを通じて渡しました(プロジェクト番号${text(project, "不明")})。`,
  "google-web": () => "Gmailのウェブまたはアプリから渡されました。",
  "google-no-client": () =>
    "Googleの記録に利用者の接続元はありません。ウェブやアプリでは書かれません。",
  "google-product": ({ service }) =>
    `返送先は、利用者に代わってメールを送る${text(service, "Googleのサービス")}のものです。`,
  "google-group": () => "Googleグループから届いており、投稿者自身の記録はありません。",
  "google-forwarded": ({ ip }) =>
    `Googleが転送したもので、その前にGoogleは${text(ip, "外部のホスト")}から受け取りました。`,
  "mailbox-hidden": ({ operator }) =>
    `${text(operator, "このサービス")}は、誰が接続したかを書き残しません。`,
  "mailbox-hidden-hop": () =>
    "サインインした人がいることは書かれていますが、どこからかは書かれていません。",
  "mailbox-client-hop": ({ operator, ip }) =>
    `${text(operator, "プロバイダー")}が${text(ip, "この接続元")}から受け取りました。サインインの記録はありません。`,
  "authenticated-submission": ({ operator, ip }) =>
    `${at(operator)}サインインした接続元${text(ip, "")}から送信されました。`,
  "submission-front-end": () =>
    "サーバー自身を通じてサインインしているため、回線(IPアドレス)は書かれていません。",
  "webmail-hop": ({ ip }) =>
    ip === undefined || ip === null
      ? "ウェブメールから渡されましたが、利用者の回線(IPアドレス)は書かれていません。"
      : `ウェブメールが、接続元${text(ip, "")}のブラウザーから受け取りました。`,
  "webmail-program": () => "ウェブメールで作成されたと書かれています。",
  "originating-header": ({ header, ip }) =>
    `${text(header, "フィールド")}に、利用者の接続元として${text(ip, "回線")}が書かれています。`,
  "bulk-customer-hop": ({ operator, ip }) =>
    `${text(operator, "配信サービス")}が、顧客の接続元${text(ip, "")}から受け取りました。`,
  "gateway-passed": ({ operator, ip }) =>
    `${text(operator, "セキュリティゲートウェイ")}が中継しており、${text(ip, "外部のホスト")}から受け取りました。`,
  "forwarder-passed": ({ operator, ip }) =>
    `${text(operator, "転送サービス")}が転送しており、${text(ip, "外部のホスト")}から受け取りました。`,
  "list-passed": ({ ip }) =>
    `メーリングリストまたは転送を経ており、その前は${text(ip, "外部のホスト")}から渡されました。`,
  "chain-continues": ({ ip }) =>
    `サーバーは${text(ip, "別のホスト")}から受け取ったと書いていますが、ほかに裏付けはありません。`,
  "local-injection": ({ user }) =>
    user === undefined || user === null
      ? "サーバー上のプログラムが渡しました。"
      : `サーバー上のプログラムが渡しました(ユーザー番号${text(user, "")})。`,
  "local-submission": () => "最も古い受け渡しは、そのサーバーの中で行われています。",
  "nothing-below": () => "それより前について、信じられる記録はありません。",
  "web-script": ({ script }) => `送信したスクリプトの名前が書かれています:${text(script, "")}`,
  "script-visitor": ({ ip }) =>
    `ウェブサーバーは、接続元${text(ip, "")}の訪問者の操作でスクリプトが動いたと書いています。`,
  "exchange-on-premises": () =>
    "送信側の組織のメールボックスサーバーが、アカウントから受け取りました。",
  "exchange-lines": () => "それより前の行は、組織自身のExchangeサーバーのものです。",
  "exchange-client": ({ ip }) =>
    `組織のExchangeサーバーが、${text(ip, "この接続元")}から受け取りました。`,
  "bounce-generated": () => "別のメールについて、メールサーバーが作成した通知です。",
  "helo-literal": () => "送信側は別の回線(IPアドレス)を名乗っていますが、本人の申告にすぎません。",
  "older-lines-foreign": ({ operator, ip }) =>
    `それより前の行は${text(operator, "メールサービス")}の名前で書かれていますが、渡してきた${text(ip, "サーバー")}はそのサービスのものではありません。`,
  "older-lines-impossible": () => "それより前の行は、どのメールソフトも書かない形です。",
  "older-lines-replayed": ({ days }) =>
    `それより前の行は受け渡しより${text(days, "何")}日も古く、写されたヘッダーのようです。`,
  "older-lines-under-injection": () =>
    "サーバー内での受け渡しより前に、あるはずのない行があります。",
  "auth-as-internal": () => "受信側のExchangeが、組織内のメールと記録しています。",
  "auth-mechanism-own-servers": () =>
    "組織自身のメールサーバーが保証したもので、サインインはここには記録されていません。",
  "connector-internal": () =>
    "コネクタの設定で組織内として扱われたもので、アカウントは使われていません。",
  "from-own-domain": ({ address }) =>
    `差出人は組織内のメールアドレス(${text(address, "")})ですが、外部から届いています。`,
  "from-other-domain": ({ domain }) =>
    `差出人のメールアドレスは別のドメイン(${text(domain, "")})です。`,
  "own-domain-authenticated": ({ domain }) =>
    `${text(domain, "自組織のドメイン")}の確認に通っており、ドメインの持ち主が認めたシステムから送られています。`,
};
