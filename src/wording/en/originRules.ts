import type { EvidenceValues } from "../../classifier/model";
import type { originRules as catalog } from "../../classifier/rules/originRules";
import { plainValue } from "../plainValue";
import type { RuleWords } from "../ruleWords";

type Value = EvidenceValues[string] | undefined;

/** A value fit for a sentence, or what to say without it. */
const text = (value: Value, without: string) =>
  value === undefined || value === null || value === "" ? without : plainValue(String(value));

const from = (ip: Value) => (ip === undefined || ip === null ? "" : ` from ${text(ip, "")}`);
const at = (operator: Value) =>
  operator === undefined || operator === null ? "" : ` at ${text(operator, "")}`;

/** How each of these rules is said. */
export const originRules: RuleWords<keyof typeof catalog> = {
  "no-received": () => "There is no Received line, so no server recorded a hand-over.",
  "boundary-hop": ({ ip }) => `The recipient’s side took the message over here${from(ip)}.`,
  "boundary-behind-gateway": ({ ip }) =>
    `A gateway stands in front of the mailbox; the mail system itself names ${text(ip, "another connection")} as the outside sender.`,
  "boundary-stamp-agrees": ({ field, ip }) =>
    `${text(field, "A field of the recipient’s side")} names the same connection (IP address), ${text(ip, "")}.`,
  "boundary-stamp-differs": ({ field, ip }) =>
    `${text(field, "A field of the recipient’s side")} names another connection (IP address), ${text(ip, "")}.`,
  "boundary-not-found": () =>
    "The place where the recipient’s side took the message over cannot be found.",
  "never-left-mapi": () =>
    "A mailbox server took it from an account, and no server outside is recorded.",
  "never-left-provider": ({ operator }) =>
    `Only ${text(operator, "the mail service")}’s own servers are recorded.`,
  "never-left-server": () =>
    "Only the recipient’s own servers are recorded; nothing came over the Internet.",
  "placed-by-service": () => "The mailbox has it without a delivery from anywhere.",
  "own-network": ({ ip }) =>
    `It was handed in from ${text(ip, "a network")}, which the organisation’s settings call its own.`,
  "drill-network": ({ ip }) =>
    `It was delivered from ${text(ip, "a network")}, which the organisation has listed in its settings.`,
  "operator-range": ({ ip, operator }) =>
    `${text(ip, "The connection")} is in the published ranges of ${text(operator, "the service")}.`,
  "operator-network": ({ ip, operator }) =>
    `${text(ip, "The connection")} is in a network of ${text(operator, "the service")}, and its name fits.`,
  "operator-self-check": ({ operator }) =>
    `The message states the sending connection (IP address) of ${text(operator, "the service")}, and it is the one that connected.`,
  "operator-spf": ({ domain, operator }) =>
    `The recipient’s side checked that ${text(domain, "the domain")} of ${text(operator, "the service")} allows this server (SPF).`,
  "operator-dkim": ({ domain }) =>
    `The recipient’s side checked a signature of ${text(domain, "the service")} (DKIM), and the server’s name fits.`,
  "operator-looked-up-name": ({ operator }) =>
    `The recipient’s side looked the connection (IP address) up and found a name of ${text(operator, "the service")}.`,
  "microsoft-mapi": () =>
    "A Microsoft 365 mailbox server took it from an account; the connection (IP address) is not written down.",
  "microsoft-client-proxied": () =>
    "A mail program or device signed in and handed it to Microsoft 365; the connection (IP address) is not written down.",
  "microsoft-stripped": () => "Nothing is recorded before Microsoft 365 handed it over.",
  "microsoft-consumer": () => "It left from the servers for Outlook.com and Hotmail mailboxes.",
  "microsoft-older-edge": ({ ip }) =>
    `Before that, ${text(ip, "a host outside")} handed it to an organisation’s Microsoft 365, which passed it on.`,
  "microsoft-connecting-ip": ({ ip }) =>
    `Microsoft 365 noted ${text(ip, "a connection")} as the host that connected to the sending organisation.`,
  "microsoft-sender-ip-note": ({ ip }) =>
    `Microsoft 365 of the sending organisation checked the message as coming from ${text(ip, "a host outside")}.`,
  "microsoft-frontend-client": ({ ip }) =>
    `Microsoft’s sign-in server took it from ${text(ip, "this connection")}.`,
  "microsoft-service": () => "A service in Microsoft’s cloud (Azure) handed it in, not a mailbox.",
  "microsoft-original-client": ({ ip }) =>
    `The sending organisation’s Exchange noted ${text(ip, "a connection")} as the client.`,
  "google-client-hop": ({ ip }) =>
    `Gmail’s sign-in server took it from ${text(ip, "this connection")}.`,
  "google-relay-hop": ({ ip }) =>
    `Google’s relay for organisations took it from the server ${text(ip, "")}.`,
  "google-api": ({ project }) =>
    `A program handed it to Gmail over its interface (project ${text(project, "unknown")}).`,
  "google-web": () => "It was handed over inside Gmail, from the web or the app.",
  "google-no-client": () => "Google’s lines name no client; the web and the app leave none.",
  "google-product": ({ service }) =>
    `The return address belongs to ${text(service, "a Google product")}, which writes mail for its users.`,
  "google-group": () => "A Google group passed it on; its author’s own record is not there.",
  "google-forwarded": ({ ip }) =>
    `Google passed it on; before that Google took it from ${text(ip, "a host outside")}.`,
  "mailbox-hidden": ({ operator }) =>
    `${text(operator, "The service")} writes nothing about who connected to it.`,
  "mailbox-hidden-hop": () => "The service says that somebody signed in, and not from where.",
  "mailbox-client-hop": ({ operator, ip }) =>
    `${text(operator, "The provider")} took it from ${text(ip, "this connection")}; no signing in is recorded.`,
  "authenticated-submission": ({ operator, ip }) =>
    `Somebody signed in${at(operator)} from ${text(ip, "this connection")} to send it.`,
  "submission-front-end": () =>
    "Somebody signed in through the server itself, so the connection (IP address) is not written down.",
  "webmail-hop": ({ ip }) =>
    ip === undefined || ip === null
      ? "Webmail handed it in, without naming the browser’s connection (IP address)."
      : `Webmail took it from a browser at ${text(ip, "")}.`,
  "webmail-program": () => "It says that a webmail program wrote it.",
  "originating-header": ({ header, ip }) =>
    `${text(header, "A field")} names ${text(ip, "a connection")} as the client.`,
  "bulk-customer-hop": ({ operator, ip }) =>
    `${text(operator, "The platform")} took it from its customer at ${text(ip, "this connection")}.`,
  "gateway-passed": ({ operator, ip }) =>
    `${text(operator, "A security gateway")} passed it on; it took it from ${text(ip, "a host outside")}.`,
  "forwarder-passed": ({ operator, ip }) =>
    `${text(operator, "A forwarding service")} passed it on; it took it from ${text(ip, "a host outside")}.`,
  "list-passed": ({ ip }) =>
    `A mailing list or forwarding passed it on; it took it from ${text(ip, "a host outside")}.`,
  "chain-continues": ({ ip }) =>
    `The server says that it took the message from ${text(ip, "another host")}; nobody else vouches for that.`,
  "local-injection": ({ user }) =>
    user === undefined || user === null
      ? "A program on the server itself handed it in."
      : `A program on the server itself handed it in (user number ${text(user, "")}).`,
  "local-submission": () => "The oldest hand-over happened on that server itself.",
  "nothing-below": () => "No older line says more that could be believed.",
  "web-script": ({ script }) => `PHP names the script that sent it: ${text(script, "")}.`,
  "script-visitor": ({ ip }) =>
    `The web server says that the script ran for a visitor at ${text(ip, "")}.`,
  "exchange-on-premises": () =>
    "A mailbox server of the sending organisation took it from an account.",
  "exchange-lines": () => "The older lines are those of an organisation’s own Exchange servers.",
  "exchange-client": ({ ip }) =>
    `An organisation’s Exchange server took it from ${text(ip, "this connection")}.`,
  "bounce-generated": () => "It is a notice that a mail server wrote about another message.",
  "helo-literal": () =>
    "The sender announced another connection (IP address) for itself; that is only what it says.",
  "older-lines-foreign": ({ operator, ip }) =>
    `An older line is written in the name of ${text(operator, "a mail service")}, but ${text(ip, "the server")} that handed it over does not belong to it.`,
  "older-lines-impossible": () => "An older line is written as no mail program writes.",
  "older-lines-replayed": ({ days }) =>
    `An older line is ${text(days, "many")} days older than the hand-over, as in a copied header.`,
  "older-lines-under-injection": () =>
    "Older lines stand under a hand-over on the server itself, where nothing can precede.",
  "auth-as-internal": () => "The recipient’s own Exchange marks it as internal.",
  "auth-mechanism-own-servers": () =>
    "The organisation’s own mail servers vouched for it; signing in is not recorded here.",
  "connector-internal": () =>
    "A connector was told to treat this sender as internal; no account was used for that.",
  "from-own-domain": ({ address }) =>
    `The sender’s mail address is one of the own organisation (${text(address, "")}), and the message came from outside.`,
  "from-other-domain": ({ domain }) =>
    `The sender’s mail address belongs to another domain (${text(domain, "")}).`,
  "own-domain-authenticated": ({ domain }) =>
    `The check for ${text(domain, "the own domain")} passed: a system that the domain’s owner allows sent it.`,
};
