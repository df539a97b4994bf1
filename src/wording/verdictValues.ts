import type { Analysis, Confidence, LogId, Origin } from "../classifier/model";
import { plainValue } from "./plainValue";
import type { VerdictValues } from "./verdict";

/** What a verdict is said for: who reads it, and what only the surroundings know. */
export interface VerdictOptions {
  /** Is the reader the recipient? Otherwise "the recipient’s" stands for "your". Default true. */
  readonly yours?: boolean;
  /** Address of the mailbox that holds the message. */
  readonly mailboxOwner?: string | null;
  /** Sender as the host states it, where the header itself is missing. */
  readonly fromAddress?: string | null;
  /** A drill is named only after the person reported the message. */
  readonly reported?: boolean;
  /** The last day of a log's record of this message, in words; null where unknown. */
  readonly keptUntil?: (log: LogId) => string | null;
}

/** A value fit to stand in a sentence; null where there is none. */
export const fit = (value: string | null | undefined) =>
  value === null || value === undefined || value.trim() === "" ? null : plainValue(value);

/** What the sentences about a verdict may name. */
export function valuesOf(
  { origin, boundary, identity }: Analysis,
  options: VerdictOptions
): VerdictValues {
  const internal = origin.kind === "internal";
  return {
    certainty: boldness(origin),
    ip: fit(origin.ip ?? (saysLastServerOnly(origin) ? boundary?.ip : null)),
    // An address whose nature is not stated is never called a person's connection.
    addressIs: origin.ip === null ? null : (origin.addressIs ?? "server"),
    host: fit(origin.host),
    through: origin.ip === null || origin.ip === boundary?.ip ? null : fit(boundary?.ip),
    operator: fit(origin.operator),
    account: fit(origin.account ?? (internal ? identity.from[0]?.address : null)),
    yours: options.yours ?? true,
  };
}

/** The sentence is as bold as the weakest thing that it names. */
function boldness({ kind, ip, confidence, confidenceIn }: Origin): Confidence {
  if (kind === "server-direct") return confidenceIn.address ?? confidence;
  const service = confidenceIn.service ?? confidence;
  const address = ip === null ? service : (confidenceIn.address ?? service);
  return rank[address] < rank[service] ? address : service;
}

const rank = { low: 0, medium: 1, high: 2 };

/** Older lines contradict the last hand-over: nothing but that one is said. */
export const saysLastServerOnly = ({ reason, kind }: Origin) =>
  reason === "contradicted" && (kind === "server-direct" || kind === "unknown");
