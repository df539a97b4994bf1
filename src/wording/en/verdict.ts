import type { VerdictSentences, VerdictValues } from "../verdict";

const sent = { high: "was sent", medium: "was probably sent", low: "may have been sent" };
const came = { high: "came", medium: "probably came", low: "may have come" };
const reached = { high: "reached", medium: "probably reached", low: "may have reached" };
const levels = { high: "Sure", medium: "Likely", low: "Not sure", unknown: "Unknown" };

const at = (operator: string | null) => (operator === null ? "" : ` at ${operator}`);
const inBrackets = (text: string | null) => (text === null ? "" : ` (${text})`);
const side = (v: VerdictValues) => (v.yours ? "your side" : "the recipient’s side");
const mailSystem = (v: VerdictValues) =>
  v.yours ? "your mail system" : "the recipient’s mail system";
const organisation = (v: VerdictValues) =>
  v.yours ? "your organisation" : "the recipient organisation";
const it = (v: VerdictValues) => (v.yours ? "IT" : "the recipient’s IT");
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The connection, named for what it is; null where none is known. */
const source = ({ ip, addressIs }: VerdictValues) => {
  if (ip === null) return null;
  if (addressIs === "client") return `the connection (IP address) ${ip}`;
  return addressIs === "gateway" ? `the gateway ${ip}` : `the server ${ip}`;
};

const from = (v: VerdictValues) => {
  const named = source(v);
  return named === null ? "" : ` from ${named}`;
};

const serverOf = (v: VerdictValues) =>
  v.ip === null
    ? `a server${inBrackets(v.operator)}`
    : `the server ${v.ip}${inBrackets(v.operator ?? v.host)}`;

export const verdict: VerdictSentences = {
  kinds: {
    "client-submission": (v) =>
      v.ip === null
        ? `This ${sent[v.certainty]} by somebody or something signed in to a mail account${at(v.operator)}.`
        : `This ${sent[v.certainty]}${from(v)}, signed in to a mail account${at(v.operator)}.`,
    "webmail-with-client-ip": (v) =>
      `This ${sent[v.certainty]}${from(v)}, through webmail${at(v.operator)}.`,
    "webmail-hidden-client": (v) =>
      v.operator === null
        ? `This ${sent[v.certainty]} through a webmail service.`
        : `This ${sent[v.certainty]} from ${v.operator}.`,
    "esp-bulk": (v) =>
      `This ${sent[v.certainty]} through ${v.operator ?? "a mailing service"}, ${v.operator === null ? "which sends" : "a service that sends"} mail for its customers.`,
    "script-on-web-host": (v) =>
      v.addressIs === "client"
        ? `This ${sent[v.certainty]} by a program on a web server${inBrackets(v.operator ?? v.host)}, called${from(v)}.`
        : v.ip === null
          ? `This ${sent[v.certainty]} by a program on a web server${inBrackets(v.operator ?? v.host)}.`
          : `This ${sent[v.certainty]} by a program on the web server ${v.ip}${inBrackets(v.operator ?? v.host)}.`,
    "server-direct": (v) =>
      `This ${reached[v.certainty]} ${mailSystem(v)} directly from ${serverOf(v)}.`,
    "m365-tenant": (v) => {
      const service = v.operator ?? "Microsoft 365";
      const tenant =
        v.host === null ? `an organisation’s ${service}` : `the ${service} of ${v.host}`;
      if (v.ip === null) return `This ${sent[v.certainty]} from ${tenant}.`;
      return `This ${sent[v.certainty]}${from(v)}, through ${tenant}.`;
    },
    "on-prem-relay": (v) => {
      const system = `an organisation’s own mail system${inBrackets(v.host ?? v.operator)}`;
      if (v.ip === null) return `This ${sent[v.certainty]} from ${system}.`;
      return v.addressIs === "client"
        ? `This ${sent[v.certainty]}${from(v)}, through ${system}.`
        : `This ${sent[v.certainty]} from ${system}, which reached ${mailSystem(v)} as ${v.ip}.`;
    },
    internal: (v) => {
      const place = v.operator === null ? organisation(v) : `${organisation(v)}’s ${v.operator}`;
      const as = v.account === null ? "" : ` as ${v.account}`;
      const connection = v.ip === null ? "" : `,${from(v)}`;
      return `This ${sent[v.certainty]} inside ${place}${as}${connection}.`;
    },
  },
  unknown: {
    "no-transport-record": () => "This looks like a Sent Items copy. It has no delivery record.",
    "never-left-tenant": (v) =>
      `This never left ${organisation(v)}; how it was handed in is not recorded.`,
    "placed-by-service": (v) =>
      `A service put this into the mailbox. There is no delivery record; ask ${it(v)} how it got here.`,
    drill: (v) => `This ${reached.high} ${mailSystem(v)} from ${serverOf(v)}.`,
    "withheld-by-provider": (v) =>
      `${v.operator ?? "The mail service that handed this over"} does not reveal where this came from.`,
    "provider-generated": (v) =>
      `This was produced by ${v.operator ?? "a mail service"} itself, not written in a mailbox.`,
    damaged: () =>
      "The delivery record of this message is damaged. Where it came from cannot be read.",
    contradicted: () =>
      "The delivery record contradicts itself. Where this came from cannot be said.",
    "no-address": () =>
      "The delivery record names no connection (IP address) that can be believed.",
    none: () => "The headers do not show where this came from.",
  },
  instead: {
    lastServerOnly: (v) =>
      v.ip === null
        ? `${capital(side(v))} received this from outside; more is not proven.`
        : `${capital(side(v))} received this from ${serverOf(v)}; more is not proven.`,
    providerGenerated: (v) =>
      `This ${sent[v.certainty]} by ${v.operator ?? "a mail service"}’s own systems.`,
    placedByService: (v) =>
      `A service put this into the mailbox. There is no delivery record; ask ${it(v)} how it got here.`,
    drillReported: (v) =>
      `This was a practice mail arranged by ${organisation(v)}. Reporting it was exactly right.`,
    behindAServer: (v) =>
      `This ${came[v.certainty]} from ${serverOf(v)}, and reached ${mailSystem(v)} through the server ${v.through ?? ""}.`,
    ownServers: (v) =>
      `This ${came[v.certainty]} from ${organisation(v)}’s own mail servers${inBrackets(v.ip ?? v.host)}.`,
    noRecord: () =>
      "This has no delivery record. It may be a copy, a draft or an imported message.",
    bounce: (v) =>
      v.ip === null && v.host === null
        ? "This is a notice that a message could not be delivered."
        : `This is a notice from the server ${v.host ?? v.ip ?? ""} that a message could not be delivered.`,
  },
  second: {
    hidden: (v) =>
      `${v.operator ?? "The service"} does not reveal the connection (IP address) used.`,
    notRecorded: () => "The connection (IP address) used is not recorded in the headers.",
    behindGateway: () => "The connection (IP address) behind the gateway is not recorded.",
    olderLines: () =>
      "Older lines in the header name other places, but do not fit what was recorded, and are not believed.",
    spoofed: (v) =>
      v.account === null
        ? `It names a sender of ${organisation(v)}, but came from outside; nothing shows that an account there was used.`
        : `It names ${v.account} as its sender, but came from outside; nothing shows that this account was used.`,
    lastServer: (v) =>
      v.ip === null ? "" : `Proven is only that ${side(v)} received it from ${v.ip}.`,
    noSignIn: () => "No signed-in account is recorded for it.",
    somebodysWords: () => "Anybody who uses that service may have chosen its words.",
  },
  confidence: {
    named: (level, object) => `${levels[level]}: ${object}`,
    service: {
      "client-submission": (v) =>
        v.operator === null ? "sent after signing in" : `signed in at ${v.operator}`,
      "webmail-with-client-ip": (v) =>
        v.operator === null ? "sent through webmail" : `sent through webmail at ${v.operator}`,
      "webmail-hidden-client": (v) =>
        v.operator === null ? "sent through webmail" : `sent from ${v.operator}`,
      "esp-bulk": (v) =>
        v.operator === null ? "sent through a mailing service" : `sent through ${v.operator}`,
      "script-on-web-host": () => "sent by a program on a web server",
      "server-direct": () => "began there",
      "m365-tenant": (v) => `sent from an organisation’s ${v.operator ?? "Microsoft 365"}`,
      "on-prem-relay": () => "sent from this mail system",
      internal: (v) => `sent inside ${organisation(v)}`,
    },
    address: {
      client: "the connection",
      server: "the server",
      gateway: "the gateway",
    },
    deliveredHere: "delivered by this server",
    beganThere: "began there",
    lastServer: "the last server",
    anythingBefore: "anything before",
    person: "the person",
    none: "No answer in the headers",
  },
};
