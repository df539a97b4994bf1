import type { HeaderField } from "../model";
import { findAddressAfter } from "../platforms/findAddressAfter";
import type { FieldIndex } from "../platforms/indexFields";

/** An address of the connecting host that the recipient's own side wrote down beside its hop. */
export interface Stamp {
  /** Name of the field, as Boundary.agreesWith tells it. */
  readonly name: string;
  readonly field: number;
  readonly ip: string;
  /** The characters that say so. */
  readonly excerpt: string;
}

/** Phrases in own check results after which the connecting address stands. */
const phrases: readonly (readonly [key: string, phrases: readonly string[]])[] = [
  ["authentication-results", ["sender ip is ", "designates ", "smtp.remote-ip=", "policy.iprev="]],
  ["received-spf", ["client-ip=", "designates "]],
  ["arc-authentication-results", ["sender ip is ", "designates ", "smtp.remote-ip="]],
];

/**
 * Own stamps of the connecting address.
 *
 * A stamp counts by its place only, for everybody can write a field of the same name: it stands
 * above the boundary's own Received field (`ownUntil` is the last index that the own side
 * wrote), or is one of the two that Microsoft writes below the message: X-Sender-IP after the
 * last X-IncomingHeaderCount (consumer mailboxes), and the last X-Forefront-Antispam-Report,
 * which Exchange renames when it comes from outside.
 */
export function readStamps(fields: FieldIndex, ownUntil: number, isMicrosoft: boolean): Stamp[] {
  const stamps: Stamp[] = [];
  for (const [key, wanted] of phrases) {
    for (const field of fields.all(key)) {
      if (field.index > ownUntil) break;
      const stamp = readStamp(field, wanted);
      if (stamp !== null) stamps.push(stamp);
    }
  }
  if (isMicrosoft) stamps.push(...readMicrosoftStamps(fields));
  return stamps;
}

function readStamp(field: HeaderField, wanted: readonly string[]): Stamp | null {
  for (const phrase of wanted) {
    const ip = findAddressAfter(field.value, phrase);
    if (ip === null) continue;
    return { name: field.name, field: field.index, ip, excerpt: excerptAt(field.value, phrase) };
  }
  return null;
}

function readMicrosoftStamps(fields: FieldIndex): Stamp[] {
  const stamps: Stamp[] = [];
  const count = fields.last("x-incomingheadercount");
  const sender = fields.last("x-sender-ip");
  if (count !== null && sender !== null && sender.index > count.index) {
    const ip = findAddressAfter(`=${sender.value}`, "=");
    if (ip !== null) {
      stamps.push({ name: sender.name, field: sender.index, ip, excerpt: sender.value });
    }
  }
  const report = fields.last("x-forefront-antispam-report");
  if (report !== null && (count === null || report.index > count.index)) {
    const ip = findAddressAfter(report.value, "CIP:");
    // 255.255.255.255: handed in inside Microsoft, no connecting host.
    if (ip !== null && ip !== "255.255.255.255") {
      stamps.push({
        name: report.name,
        field: report.index,
        ip,
        excerpt: excerptAt(report.value, "CIP:"),
      });
    }
  }
  return stamps;
}

/** The phrase with the word after it, exactly as it stands in the value. */
function excerptAt(value: string, phrase: string): string {
  const at = value.toLowerCase().indexOf(phrase.toLowerCase());
  let end = at + phrase.length;
  while (end < value.length && !" ;,)".includes(value.charAt(end))) end += 1;
  return value.slice(at, end);
}
