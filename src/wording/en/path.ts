import type { PathWords } from "../path";
import { durationParts } from "../durationParts";

const units = { d: "d", h: "h", min: "min", s: "s" };
const unitNames = { d: "day", h: "hour", min: "minute", s: "second" };

const duration = (seconds: number) =>
  durationParts(seconds)
    .map(({ value, unit }) => `${String(value)} ${units[unit]}`)
    .join(" ");

const spoken = (seconds: number) =>
  durationParts(seconds)
    .map(({ value, unit }) => `${String(value)} ${unitNames[unit]}${value === 1 ? "" : "s"}`)
    .join(" ");

export const path: PathWords = {
  classes: {
    internal: "inside one system",
    "edge-ingress": "entrance",
    "content-filter": "filter",
    gateway: "gateway",
    forwarder: "forwarding",
    list: "mailing list",
    esp: "mailing service",
    webmail: "webmail",
    submission: "signed-in sending",
    "mapi-submission": "mailbox",
    script: "program on the server",
    fetch: "fetched from another mailbox",
    relay: "mail server",
    local: "same machine",
    unknown: "unclear",
  },
  classMeaning: {
    internal: "One operator’s machines handed it on among themselves.",
    "edge-ingress": "Here an operator took the message over from outside.",
    "content-filter": "A scanner for spam or malware read it and handed it back.",
    gateway: "A security service in front of the mail system passed it on.",
    forwarder: "A forwarding setting of another mailbox passed it on.",
    list: "A mailing list sent it on to its members.",
    esp: "A service that sends mail for many customers took it over.",
    webmail: "It was handed in from a browser, an app or a program over the web.",
    submission: "It was handed in after signing in with an account.",
    "mapi-submission": "It was handed in inside the mail system, by Outlook, an app or the web.",
    script: "A program on this server handed it in.",
    fetch: "A mailbox fetched it from another one.",
    relay: "One mail server handed it to the next.",
    local: "It was handed over inside the same machine.",
    unknown: "What happened here cannot be told from the line.",
  },
  trust: {
    own: "recorded by the recipient’s side",
    vouched: "recorded by a known operator",
    claimed: "the sender says",
  },
  trustMeaning: {
    own: "The recipient’s own side wrote this line.",
    vouched: "An operator that is known by more than a name wrote this line.",
    claimed: "Anybody could have written this line. It is a claim, not a record.",
  },
  start: {
    client: "Sender’s connection",
    server: "Sending server",
    gateway: "Gateway",
    writer: "Sender’s device",
    unknown: "Before that",
  },
  withheld: "withheld",
  notRecorded: "not recorded",
  yourSideBegins: "Your side begins here",
  theirSideBegins: "The recipient’s side begins here",
  neverOutside: "No hand-over from outside is recorded",
  yourMailbox: "Your mailbox",
  theirMailbox: "The recipient’s mailbox",
  claimedPart: "The sender says",
  noPath: "There is no Received line, so there is no path to draw.",
  unnamedHost: "a host without a name",
  unreadable: "a line that cannot be read",
  delay: (seconds) => `${seconds < 0 ? "−" : "+"}${duration(seconds)}`,
  delayMeaning: (seconds) =>
    seconds < 0
      ? `recorded ${spoken(seconds)} earlier than the line before: the clocks disagree`
      : `${spoken(seconds)} after the line before`,
  clocksDisagree: "clocks disagree",
  longestWait: (delay, where) => `Longest wait: ${delay}, at ${where}.`,
  total: (delay) => `On its way for ${delay} in all.`,
  encrypted: (version) => version ?? "encrypted",
  notEncrypted: "no encryption recorded",
  inside: (count) => `${String(count)} more hand-overs inside`,
  showAll: (count) => `Show all ${String(count)}`,
  details: "Details",
  rawField: "The line as it stands in the message",
  labels: {
    written: "Written by",
    received: "Received from",
    announced: "Announced itself as (HELO)",
    lookedUp: "Name looked up (rDNS)",
    connection: "Connection (IP address)",
    port: "Source port",
    account: "Signed in as",
    protocol: "Protocol",
    encryption: "Encryption",
    id: "Id",
    recipient: "For",
    time: "Time",
    operator: "Operator",
    country: "Country",
    kind: "What it is",
    belief: "How far to believe it",
    format: "Format",
  },
  agrees: (stamps) => `Also stated by ${stamps}.`,
  disagrees: (stamps) => `Another connection is stated by ${stamps}.`,
  country: (registered, located) => {
    if (registered !== null && located !== null && registered !== located) {
      return `registered in ${registered}, located in ${located}`;
    }
    return located ?? registered ?? "";
  },
};
