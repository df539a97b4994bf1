import { writeUtc } from "../headers/writeUtc";

export interface IdentifiedMessageId {
  /** Without the angle brackets. */
  readonly value: string;
  readonly host: string | null;
  /** Id of the program or service that writes ids of this form; null: no known form. */
  readonly maker: MessageIdMaker | null;
  /** Time that the id embeds, UTC with seconds; null where the form has none. */
  readonly time: string | null;
}

export type MessageIdMaker =
  | "amazon-ses"
  | "apple-mail-or-ios"
  | "azure-communication"
  | "dot-net"
  | "exchange-edge" // added by a Microsoft edge because the message had none
  | "exchange-online"
  | "exchange-or-script" // 32 hex digits: Exchange on-premises, and many programs
  | "exim"
  | "gmail-added" // added by Google because the message had none
  | "gmail-web"
  | "gmx-web"
  | "google-calendar"
  | "google-groups"
  | "google-notice"
  | "java-mail"
  | "mailgun"
  | "mail-ru-web"
  | "mutt-or-git"
  | "outlook-desktop"
  | "pine"
  | "postfix"
  | "rails"
  | "sendgrid"
  | "sendmail"
  | "thunderbird-old"
  | "yahoo-japan"
  | "yahoo-web"
  | "zimbra";

interface Form {
  readonly maker: MessageIdMaker;
  readonly local: RegExp;
  readonly host?: RegExp;
  /** Milliseconds since 1970 from the groups of `local`. */
  readonly time?: (groups: Readonly<Record<string, string>>) => number | null;
}

/**
 * Forms of Message-IDs, the most particular first. Each was checked against the time at which a
 * recipient took the message over (shares right within an hour: SES 214 of 216, Mailgun 75 of 80,
 * Postfix 307 of 442 with the rest queued, Exim 106 of 130, .NET 49 of 51, Rails 29 of 29,
 * JavaMail 41 of 50); forms without such a check give no time.
 */
const forms: readonly Form[] = [
  { maker: "gmail-web", local: /^CA[\w+=-]{20,90}$/, host: /^mail\.gmail\.com$/ },
  { maker: "gmail-added", local: /^/, host: /^mx\.google\.com$/ },
  {
    maker: "google-notice",
    local: /^0{12}(?<low>[0-9a-f]{4})[0-9a-f]{2}(?<high>[0-9a-f]{10})$/,
    host: /^google\.com$/,
    time: ({ high, low }) => Math.floor(parseInt(`${high ?? ""}${low ?? ""}`, 16) / 1000),
  },
  { maker: "google-notice", local: /^autogen-java-/, host: /^google\.com$/ },
  { maker: "google-calendar", local: /^calendar-/, host: /^google\.com$/ },
  { maker: "google-groups", local: /n$/, host: /^googlegroups\.com$/ },
  {
    maker: "exchange-online",
    local: /^[A-Z0-9+]{8,120}$/,
    host: /\.prod\.(?:outlook\.com|exchangelabs\.com)$/,
  },
  {
    maker: "exchange-edge",
    local: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    host: /\.(?:outlook\.com|exchangelabs\.com)$/,
  },
  { maker: "azure-communication", local: /^/, host: /\.azurecomm\.net$/ },
  {
    maker: "yahoo-web",
    local: /^\d{1,12}\.\d{1,12}\.(?<ms>\d{13})$/,
    host: /^mail\.yahoo\.(?:com|co\.jp)$/,
    time: milliseconds,
  },
  {
    maker: "yahoo-japan",
    local: /^\d{1,12}\.\d{1,12}\.(?<ms>\d{13})\.JavaMail\.yahoo$/,
    time: milliseconds,
  },
  {
    maker: "zimbra",
    local: /^-?\d{1,12}\.-?\d{1,12}\.(?<ms>\d{13})\.JavaMail\.zimbra$/,
    time: milliseconds,
  },
  {
    maker: "java-mail",
    local: /^-?\d{1,12}\.-?\d{1,12}\.(?<ms>\d{13})(?:\.JavaMail\..{0,60})?$/,
    time: milliseconds,
  },
  {
    maker: "gmx-web",
    local: /^trinity-[0-9a-f-]{36}-(?<ms>\d{13})$/,
    time: milliseconds,
  },
  {
    maker: "amazon-ses",
    local: /^[0-9a-f]{4}(?<ms>[0-9a-f]{12})-[0-9a-f]{8}-[0-9a-f-]{27}-\d{6}$/,
    host: /(?:^|\.)amazonses\.com$/,
    time: ({ ms }) => parseInt(ms ?? "", 16),
  },
  { maker: "sendgrid", local: /^/, host: /^geopod-ismtpd-/ },
  { maker: "mailgun", local: /^(?<stamp>\d{14})\.[0-9a-f]{16}$/, time: stamp },
  {
    maker: "postfix",
    local: /^(?<stamp>\d{14})\.(?:[0-9A-F]{6,14}|[0-9BCDFGHJ-NP-TV-Zbcdfghj-np-tv-z]{15,20})$/,
    time: stamp,
  },
  {
    maker: "exim",
    local:
      /^E(?<seconds>[0-9A-Za-z]{6})-(?:[0-9A-Za-z]{6}-[0-9A-Za-z]{2}|[0-9A-Za-z]{11}-[0-9A-Za-z]{4})$/,
    time: ({ seconds }) => base62(seconds ?? "") * 1000,
  },
  // The time is in UTC (sendmail's macro t), to the minute; the second part is its queue id.
  {
    maker: "sendmail",
    local: /^(?<stamp>\d{12})\.[0-9A-Z]{8}\d{6}$/i,
    time: ({ stamp: minutes }) => stamp({ stamp: `${minutes ?? ""}00` }),
  },
  { maker: "mutt-or-git", local: /^(?<stamp>\d{14})\.(?:G[A-Z]\w{1,9}|\d{1,9}-\d{1,4}-.{1,80})$/ },
  { maker: "pine", local: /^(?:alpine|Pine)\.[\w.]{1,60}$/ },
  // Counter, then a FILETIME in two halves, then address or noise.
  {
    maker: "outlook-desktop",
    local: /^[0-9a-f]{4}(?<high>01[0-9a-f]{6})\$(?<low>[0-9a-f]{8})\$[0-9a-f]{8}\$?$/,
    time: ({ high, low }) => fileTime(`${high ?? ""}${low ?? ""}`),
  },
  {
    maker: "dot-net",
    local: /^(?<filetime>01d[0-9a-f]{13})[0-9a-f]{0,24}$/i,
    time: ({ filetime }) => fileTime(filetime ?? ""),
  },
  {
    maker: "rails",
    local: /^(?<seconds>[0-9a-f]{8})[0-9a-f]{1,6}_[0-9a-f]{6,60}$/,
    time: ({ seconds }) => parseInt(seconds ?? "", 16) * 1000,
  },
  {
    maker: "mail-ru-web",
    local: /^\d{10}\.\d{1,12}$/,
    host: /^[ef]\d{0,3}\.(?:my\.com|mail\.ru)$/,
  },
  {
    maker: "thunderbird-old",
    local: /^(?<seconds>[3-6][0-9A-F]{7})\.\d{7}$/,
    time: ({ seconds }) => parseInt(seconds ?? "", 16) * 1000,
  },
  { maker: "apple-mail-or-ios", local: /^[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}$/ },
  { maker: "exchange-or-script", local: /^[0-9a-f]{32}$/i },
];

/**
 * Who makes Message-IDs of this form, and the host and time inside it (RFC 5322 3.6.4 asks for
 * uniqueness only; the forms are habits of programs, and anybody may copy one).
 *
 * In: the field's unfolded value. Bad input: without brackets the whole value is taken; a value
 * without `@` has no host. A time outside 1990 to 2100 is no time. Never throws.
 */
export function identifyMessageId(text: string): IdentifiedMessageId {
  const trimmed = text.trim();
  const open = trimmed.indexOf("<");
  const close = trimmed.indexOf(">", open + 1);
  const value = open !== -1 && close !== -1 ? trimmed.slice(open + 1, close).trim() : trimmed;
  const at = value.lastIndexOf("@");
  const local = at === -1 ? value : value.slice(0, at);
  const host = at === -1 ? "" : value.slice(at + 1).toLowerCase();
  if (local.length > 200) return { value, host: host || null, maker: null, time: null };
  for (const form of forms) {
    const found = form.local.exec(local);
    if (found === null || (form.host !== undefined && !form.host.test(host))) continue;
    const milliseconds = form.time?.(found.groups ?? {}) ?? null;
    return { value, host: host || null, maker: form.maker, time: toTime(milliseconds) };
  }
  return { value, host: host || null, maker: null, time: null };
}

function milliseconds({ ms }: Readonly<Record<string, string>>): number | null {
  return ms === undefined ? null : Number(ms);
}

/** `yyyymmddhhmmss` in UTC. */
function stamp({ stamp: digits = "" }: Readonly<Record<string, string>>): number | null {
  const part = (start: number, length: number): number =>
    Number(digits.slice(start, start + length));
  const month = part(4, 2);
  const day = part(6, 2);
  if (month < 1 || month > 12 || day < 1 || day > 31 || part(8, 2) > 23) return null;
  return Date.UTC(part(0, 4), month - 1, day, part(8, 2), part(10, 2), part(12, 2));
}

/** Hundreds of nanoseconds since 1601, 16 hex digits. */
function fileTime(hex: string): number | null {
  const high = parseInt(hex.slice(0, 8), 16);
  const low = parseInt(hex.slice(8, 16), 16);
  const sinceEpoch = (high * 2 ** 32 + low) / 10_000 - 11_644_473_600_000;
  return Number.isFinite(sinceEpoch) ? Math.floor(sinceEpoch) : null;
}

/** Exim's digits: 0-9, A-Z, a-z. */
function base62(text: string): number {
  const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  return Array.from(text).reduce((sum, digit) => sum * 62 + digits.indexOf(digit), 0);
}

const year1990 = 631_152_000_000;
const year2100 = 4_102_444_800_000;

function toTime(milliseconds: number | null): string | null {
  if (milliseconds === null || !(milliseconds >= year1990 && milliseconds < year2100)) return null;
  return writeUtc(Math.floor(milliseconds / 1000));
}
