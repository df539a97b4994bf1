import ipaddr from "ipaddr.js";

import type { LogRecord, MessageInQuestion } from "./model";

/** What is known of an address beside the log, passed in; null where nothing is. */
export type AddressKind = (ip: string) => {
  readonly kind: string | null;
  readonly operator: string | null;
  readonly country: string | null;
} | null;

/** The records of all files as one story around one message. */
export interface Story {
  readonly question: MessageInQuestion;
  /** Sorted by time, records without a time last. */
  readonly records: readonly LogRecord[];
  /** The record of the sending itself, or null. */
  readonly send: LogRecord | null;
  /** The moment the story turns around. */
  readonly pivot: string | null;
  /** Successful sign-in of the session that sent. */
  readonly signIn: LogRecord | null;
  readonly session: string | null;
  /** Records of the session that sent, services left out. */
  readonly inSession: readonly LogRecord[];
  readonly baseline: Baseline | null;
  readonly addressKind: AddressKind;
}

/** The same user's ordinary use before the session in question. */
export interface Baseline {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly records: readonly LogRecord[];
  readonly networks: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly devices: ReadonlySet<string>;
  readonly managedKnown: boolean;
}

export const hour = 3_600_000;

export function at(record: { readonly time: string | null }): number {
  return record.time === null ? Number.NaN : Date.parse(record.time);
}

/** /24 of IPv4, /64 of IPv6: neighbours count as the same place. */
export function networkOf(ip: string): string {
  if (!ip.includes(":")) return `${ip.split(".").slice(0, 3).join(".")}.0/24`;
  return `${ipaddr.IPv6.parse(ip).toNormalizedString().split(":").slice(0, 4).join(":")}::/64`;
}

/** Acts of Microsoft's own services inside a mailbox: listed, never taken for a person. */
export function byService(record: LogRecord): boolean {
  return (
    record.client === "REST (service)" ||
    record.userType === 4 ||
    record.userType === 5 ||
    record.logonType === 3 ||
    record.logonType === 4
  );
}

/** Baseline asks for a week and ten events; less is no habit. */
const leastDays = 7;
const leastEvents = 10;

/**
 * Successful sign-ins and sendings of the user before the session in question. A session that
 * is older than two days counts as ordinary up to a day before the message: a copied session
 * was born on the user's own device.
 */
export function findBaseline(
  records: readonly LogRecord[],
  account: string | null,
  pivot: string | null,
  inSession: readonly LogRecord[]
): Baseline | null {
  if (account === null || pivot === null) return null;
  const moment = Date.parse(pivot);
  const times = inSession.map(at).filter((time) => Number.isFinite(time));
  const first = times.length === 0 ? moment : Math.min(...times);
  const until = moment - first > 48 * hour ? moment - 24 * hour : Math.min(first, moment);
  const ordinary = records.filter(
    (record) =>
      record.user === account &&
      record.ip !== null &&
      at(record) < until &&
      !byService(record) &&
      ((record.kind === "sign-in" && record.result === "success") ||
        (record.kind === "act" && record.operation === "Send"))
  );
  const start = ordinary[0]?.time;
  const end = ordinary.at(-1)?.time;
  if (start === undefined || end === undefined || start === null || end === null) return null;
  const days = Math.floor((Date.parse(end) - Date.parse(start)) / (24 * hour));
  if (days < leastDays || ordinary.length < leastEvents) return null;
  return {
    from: start,
    to: end,
    days,
    records: ordinary,
    networks: new Set(ordinary.flatMap(({ ip }) => (ip === null ? [] : [networkOf(ip)]))),
    countries: new Set(ordinary.flatMap(({ country }) => country ?? [])),
    devices: new Set(ordinary.flatMap(({ deviceId }) => deviceId ?? [])),
    managedKnown: ordinary.some(({ managed }) => managed === true),
  };
}

export function inBaseline(baseline: Baseline | null, ip: string | null): boolean {
  return baseline !== null && ip !== null && baseline.networks.has(networkOf(ip));
}
