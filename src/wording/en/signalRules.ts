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

const units = {
  d: ["day", "days"],
  h: ["hour", "hours"],
  min: ["minute", "minutes"],
  s: ["second", "seconds"],
};

function lasting(seconds: Value): string {
  if (typeof seconds !== "number") return "some time";
  return durationParts(seconds)
    .map(({ value, unit }) => `${String(value)} ${units[unit][value === 1 ? 0 : 1] ?? ""}`)
    .join(" ");
}

const days = (value: Value): string =>
  typeof value === "number" ? `${String(value)} days` : "days";

/** How each of these rules is said. */
export const signalRules: RuleWords<keyof typeof catalog> = {
  "provider-line-not-genuine": ({ ip, provider }) =>
    `A line says ${say(provider, "a provider")}, but is not written as ${say(provider, "that provider")} writes, and the message came from ${say(ip, "elsewhere")}, which is not theirs. The line is no evidence against anyone named in it.`,
  "replayed-chain": (v) =>
    `Older lines in the name of ${say(v["provider"], "a provider")} are ${days(v["days"])} older than the hand-over above them, which came from ${say(v["ip"], "elsewhere")}. They fit another message, not this one.`,
  "date-in-address-slot": () =>
    "A line has a date where the connection (IP address) belongs. No mail server writes that.",
  "template-chain": ({ by }) =>
    `A line by ${say(by, "a made-up host")} comes from the template of a known bulk-sending program. That line and those before it are made up.`,
  "name-contradicts-address": ({ ip, name, encoded }) =>
    `The sending host called itself ${say(name, "a name")}, which stands for ${say(encoded, "another connection")}. It connected from ${say(ip, "elsewhere")}.`,
  "provider-name-at-foreign-address": ({ ip, name, provider }) =>
    `The sending host called itself ${say(name, "a provider’s host")}, but connected from ${say(ip, "a connection")}, which does not belong to ${say(provider, "that provider")}.`,
  "impossible-originating-ip": ({ ip }) =>
    `The header names ${say(ip, "a value")} as the sender’s connection. That is no possible connection (IP address).`,
  "provider-line-at-foreign-peer": ({ ip, provider }) =>
    `The line below says ${say(provider, "a provider")}, but the message was handed over by ${say(ip, "a connection")}, which is not theirs. A silent gateway could explain it; a made-up line could too.`,
  "bare-provider-name": ({ ip, name, provider }) =>
    `The sending host called itself ${say(name, "a provider’s name")}, but connected from ${say(ip, "a connection")} outside ${say(provider, "that provider")}.`,
  "service-name-at-foreign-address": ({ ip, name, provider }) =>
    `The sending host used the name ${say(name, "of a service")}, but its connection ${say(ip, "")} is not known to belong to ${say(provider, "that service")}.`,
  "protocol-of-another-operator": ({ by }) =>
    `A line by ${say(by, "a host")} claims a protocol that only Yahoo uses between its own servers.`,
  "resubmitted-by-root": ({ by, provider }) =>
    `On ${say(by, "a server")} the system’s own account sent text that already had lines of ${say(provider, "a provider")}. Those lines may have been copied.`,
  "two-formats-in-one-line": () =>
    "One line mixes the writing of two different mail programs. It may have been put together by hand.",
  "originating-ip-of-a-service": ({ ip, service }) =>
    `The header names ${say(ip, "a connection")} as the sender’s. It is a sign-in server of ${say(service, "a service")}, never a person’s connection.`,
  "peer-that-never-sends": ({ ip }) =>
    `A line names ${say(ip, "a connection")} as the sender. It is a public name server and sends no mail.`,
  "provider-line-elsewhere": ({ ip, provider }) =>
    `A line in the name of ${say(provider, "a provider")} stands below a hand-over from ${say(ip, "a connection")} that is not theirs. Gateways that leave no line of their own also look like this.`,
  "copied-platform-header": ({ header, provider }) =>
    `The field ${say(header, "of a bulk platform")} belongs to a bulk platform, but the message came through ${say(provider, "another service")}. Such fields are often copied.`,
  "message-id-of-another-service": ({ service, provider }) =>
    `The Message-ID looks like one of ${say(service, "a service")}, but the message came through ${say(provider, "another service")}.`,
  "self-check-differs": ({ header, stated, ip }) =>
    `The field ${say(header, "of the platform")} says the message left from ${say(stated, "one connection")}; it arrived from ${say(ip, "another")}. Forwarding also causes this.`,
  "foreign-words-in-trace": () =>
    "A line has its day of the week in another language. Mail servers write English ones.",

  "look-alike-own-domain": ({ shown, like }) =>
    `The sender’s domain ${say(shown, "")} looks like your organisation’s ${say(like, "domain")}, but is another one.`,
  "near-own-domain": ({ shown, like }) =>
    `The sender’s domain ${say(shown, "")} is nearly your organisation’s ${say(like, "domain")}, but is another one.`,
  "look-alike-brand": ({ shown, like }) =>
    `The sender’s domain ${say(shown, "")} looks like ${say(like, "a well-known domain")}, but is another one.`,
  "mixed-script-domain": ({ shown }) =>
    `The sender’s domain ${say(shown, "")} mixes letters of different scripts that look alike.`,
  "punycode-domain": ({ domain, shown }) =>
    `The sender’s domain ${say(domain, "")} is shown as ${say(shown, "other letters")}. That is normal for names outside English.`,
  "name-shows-other-address": ({ shown, address }) =>
    `The sender’s name shows ${say(shown, "another mail address")}, but the mail address behind it is ${say(address, "different")}.`,
  "name-shows-own-domain": ({ own, address }) =>
    `The sender’s name mentions ${say(own, "your organisation")}, but the mail address behind it is ${say(address, "outside")}.`,
  "direction-override": ({ field }) =>
    `The field ${say(field, "that you read")} holds an invisible character that turns the reading direction around.`,
  "repeated-from": () =>
    "The message has more than one From field. Mail programs may show different senders.",
  "reply-to-free-mail": ({ from, address }) =>
    `The sender is shown as ${say(from, "your organisation")}, but your answer would go to ${say(address, "a free mailbox")}.`,
  "reply-to-elsewhere": ({ from, address }) =>
    `Your answer would go to ${say(address, "another domain")}, not to ${say(from, "the sender’s domain")}. Web forms and services do this too.`,
  "return-path-unrelated": ({ from, other }) =>
    `Undeliverable copies go to ${say(other, "another domain")}, and no check speaks for ${say(from, "the sender’s domain")}.`,
  "sender-differs": ({ from, other }) =>
    `${say(other, "Another domain")} sent this for ${say(from, "the domain shown")}. Assistants and services do this too.`,
  "several-authors": ({ count }) =>
    `The From field names ${say(count, "several")} people. Mail programs often show only the first.`,
  "from-without-address": () => "The From field holds no mail address.",

  "time-backwards": ({ seconds }) =>
    `A later line carries a time that is ${lasting(seconds)} earlier. Clocks often differ.`,
  "long-gap": ({ seconds }) =>
    `Between two lines, ${lasting(seconds)} passed. Queues and list moderation also take that long.`,
  "date-after-arrival": ({ seconds }) =>
    `The date of the message is ${lasting(seconds)} later than its arrival. A wrong clock is the usual cause.`,
  "date-long-before-arrival": ({ seconds }) =>
    `The date of the message is ${lasting(seconds)} before its arrival.`,
  "date-unreadable": () => "The date of the message is not written as mail programs write it.",
  "message-id-time-differs": ({ seconds }) =>
    typeof seconds === "number" && seconds < 0
      ? `The number of the message (Message-ID) holds a time ${lasting(seconds)} after its arrival.`
      : `The number of the message (Message-ID) holds a time ${lasting(seconds)} before its arrival.`,

  "dmarc-fail": ({ from }) =>
    `Neither check holds for ${say(from, "the sender’s domain")}. Somebody else may have written that sender.`,
  "dmarc-fail-explained": ({ from }) =>
    `Neither check holds for ${say(from, "the sender’s domain")}. Mail that was passed on (lists, forwarding, gateways) often looks like this, so it says little.`,
  "composite-fail": ({ from }) =>
    `Microsoft does not hold ${say(from, "the sender’s domain")} for genuine here.`,
  "own-domain-not-proven": ({ from }) =>
    `The sender is shown as ${say(from, "one of your organisation’s domains")}, but Microsoft found no proof that your organisation sent it.`,
  "spf-fail": ({ domain }) =>
    `${say(domain, "The domain")} does not let the server that delivered this send its mail.`,
  "dkim-fail": ({ domain }) =>
    `The signature of ${say(domain, "the domain")} does not fit the message as it arrived.`,
  "author-not-authenticated": ({ from }) =>
    `No passed check belongs to ${say(from, "the sender’s domain")}. Many honest senders have set none up.`,
  "arc-failed": ({ domain }) =>
    `${say(domain, "A forwarder")} noted that the record of earlier checks (ARC) was already broken.`,
};
