import { strToU8 } from "fflate";

import type { Inspection } from "../../inspection/model";
import { sha256Hex } from "../sha256Hex";

/** Why there is no abuse report: nobody could be asked about a specific address. */
export type NoAbuseReport = "no-address" | "not-public" | "only-claimed";

export type AbuseReport =
  | { readonly text: string; readonly ip: string; readonly refused: null }
  | { readonly text: null; readonly ip: null; readonly refused: NoAbuseReport };

interface AbuseReportOptions {
  /** UTC, ISO. */
  readonly at: string;
  /** The operator's mailbox for abuse, where one is known. */
  readonly to: string | null;
  readonly from: string | null;
}

/**
 * An abuse report in the form that abuse desks read by machine (RFC 5965), as a mail file to
 * open, check and send. Headers only: the body may hold what is nobody's business.
 *
 * No field that is not known: a source port is not guessed, the victim's address is not named
 * beside the header. An address that only the sender's side states is not reported: its owner
 * may have nothing to do with it.
 */
export function writeAbuseReport(
  inspection: Inspection,
  { at, from, to }: AbuseReportOptions
): AbuseReport {
  const { analysis, fields, headerText, message, versions } = inspection;
  const { authentication, boundary, hops, identity, networks, origin } = analysis;
  const ip = origin.ip ?? boundary?.ip ?? null;
  if (ip === null) return refusal("no-address");
  if ((networks[ip]?.special ?? null) !== null || isPrivate(ip)) return refusal("not-public");
  const hop = hops.find((one) => one.from?.ip === ip);
  if (hop === undefined || hop.trust === "claimed") return refusal("only-claimed");

  const entry = boundary === null ? undefined : hops[boundary.hop];
  const own = authentication.fields.find(({ trust, instance }) => trust === "own" && !instance);
  const feedback: readonly (readonly [string, string | null | undefined])[] = [
    ["Feedback-Type", "abuse"],
    ["User-Agent", `Whence/${versions.whence}`],
    ["Version", "1"],
    ["Original-Mail-From", identity.returnPath?.address && `<${identity.returnPath.address}>`],
    ["Arrival-Date", mailDate(entry?.time ?? hop.time)],
    ["Reporting-MTA", entry?.by?.host && `dns; ${entry.by.host}`],
    ["Source-IP", ip],
    ["Source-Port", hop.from?.port == null ? null : String(hop.from.port)],
    ["Authentication-Results", own && fields[own.field]?.value],
  ];
  const boundaryMark = chooseBoundary(headerText);
  const subject = identity.subject ?? message.subject ?? "";
  const time = hop.time ?? "not recorded";
  const human = [
    "This is an abuse report about a mail that came from your network.",
    "",
    `Address:      ${ip}`,
    ...(hop.from?.port == null ? [] : [`Source port:  ${String(hop.from.port)}`]),
    `Time (UTC):   ${time}`,
    `Recorded by:  ${hop.trust === "own" ? "the recipient's own server" : "an identified operator"}`,
    `Message-ID:   ${identity.messageId?.value ?? "(none)"}`,
    "",
    "The headers are attached; the body is withheld. The address may belong to somebody whose",
    "computer or account was misused. Please keep the records of this time.",
  ];
  const lines = [
    ...(from === null ? [] : [`From: ${plain(from)}`]),
    ...(to === null ? [] : [`To: ${plain(to)}`]),
    `Subject: ${encodeWord(`FW: ${subject}`)}`,
    `Date: ${mailDate(at) ?? ""}`,
    "X-Unsent: 1",
    "MIME-Version: 1.0",
    `Content-Type: multipart/report; report-type=feedback-report;`,
    ` boundary="${boundaryMark}"`,
    "",
    `--${boundaryMark}`,
    "Content-Type: text/plain; charset=us-ascii",
    "Content-Transfer-Encoding: 7bit",
    "",
    ...human.map(plain),
    "",
    `--${boundaryMark}`,
    "Content-Type: message/feedback-report",
    "Content-Transfer-Encoding: 7bit",
    "",
    ...feedback.flatMap(([name, value]) =>
      value == null || value === "" ? [] : fold(`${name}: ${plain(value)}`)
    ),
    "",
    `--${boundaryMark}`,
    "Content-Type: text/rfc822-headers; charset=utf-8",
    `Content-Transfer-Encoding: ${/^[\0-\x7F]*$/.test(headerText) ? "7bit" : "8bit"}`,
    "",
    ...headerText.trimEnd().split(/\r\n|\r|\n/),
    "",
    `--${boundaryMark}--`,
    "",
  ];
  return { text: lines.join("\r\n"), ip, refused: null };
}

const refusal = (refused: NoAbuseReport): AbuseReport => ({ text: null, ip: null, refused });

/** Where no network data is loaded: addresses that no operator in the Internet answers for. */
function isPrivate(ip: string): boolean {
  return /^(?:10|127|0)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^169\.254\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^(?:::1|f[cde][\da-f]{2}:)/i.test(
    ip
  );
}

/** One line of printable ASCII: a header's value can neither start a field nor end the part. */
function plain(text: string): string {
  return text.replace(/[^\x20-\x7E]+/g, "?");
}

/** Lines of at most 78 characters where blanks allow it (RFC 5322 2.2.3). */
function fold(line: string): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + word.length + 1 > 76) {
      lines.push(current);
      current = ` ${word}`;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current].filter((one) => one.trim() !== "");
}

const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** RFC 5322 3.3, in UTC. */
function mailDate(time: string | null): string | null {
  const moment = time === null ? Number.NaN : Date.parse(time);
  if (!Number.isFinite(moment)) return null;
  const date = new Date(moment);
  const clock = date.toISOString().slice(11, 19);
  const day = `${String(date.getUTCDate())} ${months[date.getUTCMonth()] ?? ""}`;
  return `${days[date.getUTCDay()] ?? ""}, ${day} ${String(date.getUTCFullYear())} ${clock} +0000`;
}

/** RFC 2047 Q encoding, words of at most 75 characters, never cut inside a character. */
function encodeWord(text: string): string {
  const value = Array.from(text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ")).slice(0, 300);
  if (/^[\x20-\x7E]*$/.test(value.join(""))) return value.join("");
  const words: string[] = [];
  let word = "";
  for (const character of value) {
    const coded = Array.from(
      strToU8(character),
      (byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
    ).join("");
    if (word.length + coded.length > 60) {
      words.push(word);
      word = "";
    }
    word += /^[a-z0-9]$/i.test(character) ? character : coded;
  }
  return [...words, word].map((one) => `=?utf-8?Q?${one}?=`).join("\r\n ");
}

/** A mark that stands nowhere in the header: its own digest, until it does not. */
function chooseBoundary(headerText: string): string {
  let mark = sha256Hex(strToU8(headerText)).slice(0, 32);
  while (headerText.includes(mark)) mark = sha256Hex(strToU8(mark)).slice(0, 32);
  return `whence-${mark}`;
}
