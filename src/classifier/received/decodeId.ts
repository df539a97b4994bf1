import { writeUtc } from "../headers/writeUtc";

/** What a queue id tells besides being one: a cross-check on the line that it stands in. */
export interface DecodedId {
  /** Program or service whose ids have this form. */
  readonly maker:
    | "exim"
    | "postfix"
    | "sendmail"
    | "google"
    | "ses"
    | "exchange"
    | "sendgrid"
    | "mailgun"
    | "zoho"
    | "courier"
    | "biglobe"
    | "domino";
  /** UTC; null where the id has no time, or one on a clock that is not known. */
  readonly time: string | null;
  /** The time as written, `2024-11-19T02:00:00`, where only the writer's own clock shows it. */
  readonly wallClock: string | null;
  /** Whose clock that is. */
  readonly clock: "utc" | "pacific" | "writer" | null;
  /** A host that the id names. */
  readonly host: string | null;
  /** Google: taken from a signed-in client, or delivered by a server. Null elsewhere. */
  readonly hand: "submission" | "delivery" | null;
  /** Exchange: the build that wrote the line. */
  readonly build: string | null;
}

/** 2001 to 2096: outside, the reading was chance. */
const EARLIEST = 978_307_200;
const LATEST = 4_000_000_000;

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const BASE60 = BASE62.slice(0, 60);
/** Postfix leaves the vowels out, so that no id is ever a word. */
const BASE52 = "0123456789BCDFGHJKLMNPQRSTVWXYZbcdfghjklmnpqrstvwxyz";

/**
 * The time, host or build inside a queue id.
 *
 * In: the `id` of a Received line. Out: what it tells; null where the form is not known or its time
 * is out of all range. Sources: Exim specification (message identification), Postfix
 * (enable_long_queue_ids), sendmail (queue.c); the services' forms are seen in real mail.
 * An id is written by whoever wrote the line: agreement proves nothing, contradiction shows a copy.
 */
export function decodeId(id: string): DecodedId | null {
  if (id.length > 200) return null;
  for (const decode of decoders) {
    const found = decode(id);
    if (found !== null) return found;
  }
  return null;
}

const nothing = {
  time: null,
  wallClock: null,
  clock: null,
  host: null,
  hand: null,
  build: null,
} as const;

const decoders: readonly ((id: string) => DecodedId | null)[] = [
  decodeExchange,
  decodeGoogle,
  decodeExim,
  decodeSes,
  decodeSendGrid,
  decodeCourier,
  decodeMailgun,
  decodeZoho,
  decodeBiglobe,
  decodeDomino,
  decodePostfix,
  decodeSendmail,
];

/** `15.20.8158.14`. */
function decodeExchange(id: string): DecodedId | null {
  return /^(?:8|14|15)\.\d{1,2}\.\d{1,4}\.\d{1,4}$/.test(id)
    ? { ...nothing, maker: "exchange", build: id }
    : null;
}

/** `…sm1234567abc.12.2024.11.19.02.00.00`: `sm` from a client, `si` from a server; Pacific time. */
function decodeGoogle(id: string): DecodedId | null {
  const found =
    /(s[mi])\d{4,12}[a-z\d]{3}\.\d{1,3}(?:\.(\d{4})\.(\d\d)\.(\d\d)\.(\d\d)\.(\d\d)\.(\d\d))?$/.exec(
      id
    );
  if (found === null) return null;
  const [, hand, ...digits] = found;
  return {
    ...nothing,
    maker: "google",
    hand: hand === "sm" ? "submission" : "delivery",
    ...(digits[0] === undefined ? {} : { wallClock: wall(digits), clock: "pacific" }),
  };
}

/** `1tDKcO-0001Ab-2C`, since 4.97 `1tDKcO-00000001Abc-2dEf`: seconds in base 62 first. */
function decodeExim(id: string): DecodedId | null {
  if (!/^[\dA-Z]{6}-(?:[\dA-Z]{6}-[\dA-Z]{2}|[\dA-Z]{11}-[\dA-Z]{4})$/i.test(id)) {
    return null;
  }
  return atSecond("exim", toNumber(id.slice(0, 6), BASE62));
}

/** `0100019344f0a1b2-…`: twelve hexadecimal digits of milliseconds after four of the region. */
function decodeSes(id: string): DecodedId | null {
  const found =
    /^[\da-f]{4}([\da-f]{12})-[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}-0{6}$/.exec(
      id
    );
  return found === null ? null : atSecond("ses", parseInt(found[1] ?? "", 16) / 1000);
}

/** `filterdrecv-7b449858b6-77qsp-1-673C5F30-4D`: the pod, then seconds in hexadecimal. */
function decodeSendGrid(id: string): DecodedId | null {
  const found =
    /^((?:filterdrecv|recvd)-[\da-z]{1,12}-[\da-z]{5})-\d{1,3}-([\dA-F]{8})-[\dA-F]{1,4}/.exec(id);
  if (found === null) return null;
  const decoded = atSecond("sendgrid", parseInt(found[2] ?? "", 16));
  return decoded === null ? null : { ...decoded, host: found[1] ?? null };
}

/** `00000000012346.00000000673C5F30.00001234`: the middle part is seconds. */
function decodeCourier(id: string): DecodedId | null {
  const found = /^[\dA-F]{8,16}\.([\dA-F]{8,16})\.[\dA-F]{8}$/i.exec(id);
  return found === null ? null : atSecond("courier", parseInt(found[1] ?? "", 16));
}

/** 24 hexadecimal digits, the first eight are seconds. */
function decodeMailgun(id: string): DecodedId | null {
  return /^[\da-f]{24}$/.test(id) ? atSecond("mailgun", parseInt(id.slice(0, 8), 16)) : null;
}

/** `1732010400123.4567890123456`: milliseconds. */
function decodeZoho(id: string): DecodedId | null {
  const found = /^(\d{13})\.\d{4,16}$/.exec(id);
  return found === null ? null : atSecond("zoho", Number(found[1]) / 1000);
}

/** `20241119190000123.ABCD.1.HOST@biglobe.ne.jp`: Japanese time and the sender's host name. */
function decodeBiglobe(id: string): DecodedId | null {
  const found =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\d{3}\.[A-Z\d]{3,6}\.\d{1,7}\.([^@]{1,100})@[\w.-]+$/.exec(
      id
    );
  if (found === null) return null;
  const seconds = Date.parse(`${wall(found.slice(1, 7))}+09:00`) / 1000;
  const decoded = atSecond("biglobe", seconds);
  return decoded === null ? null : { ...decoded, host: found[7] ?? null };
}

/** `2024111911000507-12345`: the writer's own clock. */
function decodeDomino(id: string): DecodedId | null {
  const found = /^(20\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\d\d-\d{1,7}$/.exec(id);
  return found === null
    ? null
    : { ...nothing, maker: "domino", wallClock: wall(found.slice(1, 7)), clock: "writer" };
}

/** Long ids: six letters of seconds, four of microseconds, `z`, the file's number. */
function decodePostfix(id: string): DecodedId | null {
  if (
    !/^[\dB-DF-HJ-NP-TV-Zb-df-hj-np-tv-y]{10}z[\dB-DF-HJ-NP-TV-Zb-df-hj-np-tv-y]{1,12}$/.test(id)
  ) {
    return null;
  }
  return atSecond("postfix", toNumber(id.slice(0, 6), BASE52));
}

/** `4AJA00Ab012345`: year, month, day, hour, minute, second, one base 60 letter each. */
function decodeSendmail(id: string): DecodedId | null {
  if (!/^[\dA-Za-x]{8}\d{4,8}$/.test(id)) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = Array.from(
    id.slice(0, 6),
    (letter) => BASE60.indexOf(letter)
  );
  if (month > 11 || day < 1 || day > 31 || hour > 23) return null;
  // The letter comes round every sixty years: 1991 to 2050 are meant.
  const full = year <= 30 ? 2020 + year : 1960 + year;
  const digits = [full, month + 1, day, hour, minute, second].map((n) =>
    String(n).padStart(2, "0")
  );
  return { ...nothing, maker: "sendmail", wallClock: wall(digits), clock: "writer" };
}

function atSecond(maker: DecodedId["maker"], seconds: number): DecodedId | null {
  if (!(seconds >= EARLIEST && seconds <= LATEST)) return null;
  return { ...nothing, maker, time: writeUtc(Math.floor(seconds)), clock: "utc" };
}

function toNumber(digits: string, alphabet: string): number {
  let value = 0;
  for (const digit of digits) value = value * alphabet.length + alphabet.indexOf(digit);
  return value;
}

function wall(digits: readonly (string | undefined)[]): string {
  const [year, month, day, hour, minute, second] = digits.map((part) => part ?? "00");
  return `${year ?? ""}-${month ?? ""}-${day ?? ""}T${hour ?? ""}:${minute ?? ""}:${second ?? ""}`;
}
