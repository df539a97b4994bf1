import type { Analysis, CannotTell, Confidence, LogId, Origin } from "../classifier/model";
import type { VerdictWords } from "./model";
import { plainValue } from "./plainValue";
import type { CannotTellValues, KnownKind, VerdictSentences, VerdictValues } from "./verdict";

/** What a verdict is said for: who reads it, and what only the surroundings know. */
export interface VerdictOptions {
  /** Is the reader the recipient? Otherwise "the recipient’s" stands for "your". Default true. */
  readonly yours?: boolean;
  /** Address of the mailbox that holds the message. */
  readonly mailboxOwner?: string | null;
  /** A drill is named only after the person reported the message. */
  readonly reported?: boolean;
  /** The last day of a log's record of this message, in words; null where unknown. */
  readonly keptUntil?: (log: LogId) => string | null;
}

/** Analysis and one language's sentences → the verdict in words, without the reasons. */
export function sayVerdict(
  analysis: Analysis,
  words: VerdictSentences,
  options: VerdictOptions = {}
): Omit<VerdictWords, "because"> {
  const values = valuesOf(analysis, options);
  return {
    sentence: firstSentence(analysis, words, values, options),
    second: secondSentences(analysis, words, values, options),
    confidence: confidenceWords(analysis, words, values, options),
    cannotTell: analysis.origin.cannotTell.map((item) =>
      cannotTellWords(item, analysis, words, values, options)
    ),
  };
}

const plain = (value: string | null | undefined) =>
  value === null || value === undefined || value.trim() === "" ? null : plainValue(value);

function valuesOf(
  { origin, boundary, identity }: Analysis,
  options: VerdictOptions
): VerdictValues {
  const internal = origin.kind === "internal";
  return {
    certainty: boldness(origin),
    ip: plain(origin.ip ?? (saysLastServerOnly(origin) ? boundary?.ip : null)),
    // An address whose nature is not stated is never called a person's connection.
    addressIs: origin.ip === null ? null : (origin.addressIs ?? "server"),
    host: plain(origin.host),
    operator: plain(origin.operator),
    account: plain(origin.account ?? (internal ? identity.from[0]?.address : null)),
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

const saysLastServerOnly = ({ reason, kind }: Origin) =>
  reason === "contradicted" && (kind === "server-direct" || kind === "unknown");

const sameMailbox = (one: string | null | undefined, other: string | null | undefined) =>
  typeof one === "string" &&
  typeof other === "string" &&
  one.trim().toLowerCase() === other.trim().toLowerCase();

function firstSentence(
  analysis: Analysis,
  { kinds, unknown, instead }: VerdictSentences,
  values: VerdictValues,
  options: VerdictOptions
): string {
  const { origin, account, boundary, identity } = analysis;
  if (origin.reason === "drill" && options.reported === true) return instead.drillReported(values);
  if (analysis.returned !== null) return instead.bounce(values);
  if (origin.kind === "unknown") {
    if (origin.reason === "contradicted" && values.ip !== null && boundary !== null) {
      return instead.lastServerOnly(values);
    }
    if (origin.reason === "no-transport-record") {
      const owner = options.mailboxOwner;
      const own = identity.from.some(({ address }) => sameMailbox(address, owner));
      // Without an owner to compare with, the usual case is named as what it looks like.
      return own || owner === null || owner === undefined
        ? unknown["no-transport-record"](values)
        : instead.noRecord(values);
    }
    if (origin.reason === "drill" && values.ip === null) return unknown.none(values);
    return unknown[origin.reason ?? "none"](values);
  }
  if (origin.reason === "placed-by-service") return instead.placedByService(values);
  if (origin.reason === "provider-generated") return instead.providerGenerated(values);
  if (saysLastServerOnly(origin)) return instead.lastServerOnly(values);
  if (origin.kind === "internal" && account.answer === "inside-via-own-servers") {
    return instead.ownServers(values);
  }
  return kinds[origin.kind](values);
}

function secondSentences(
  analysis: Analysis,
  { second }: VerdictSentences,
  values: VerdictValues,
  options: VerdictOptions
): string | null {
  const { origin, account, boundary, identity } = analysis;
  if (origin.reason === "drill" && options.reported === true) return null;
  if (analysis.returned !== null) return null;
  const sentences: string[] = [];
  if (origin.reason === "contradicted") sentences.push(second.olderLines(values));
  else if (origin.reason === "provider-generated") sentences.push(second.somebodysWords(values));
  else if (origin.kind === "unknown") {
    const ip = plain(boundary?.ip);
    if (ip !== null && values.ip === null) sentences.push(second.lastServer({ ...values, ip }));
  } else if (origin.reason !== "placed-by-service") {
    sentences.push(...aboutTheConnection(analysis, second, values));
  }
  if (account.answer === "spoofed-from-outside") {
    const named = plain(identity.from[0]?.address);
    sentences.push(second.spoofed({ ...values, account: named }));
  }
  return sentences.length === 0 ? null : sentences.join(joiner(sentences[0] ?? ""));
}

/** Japanese sentences follow each other without a blank. */
const joiner = (sentence: string) => (sentence.endsWith("。") ? "" : " ");

function aboutTheConnection(
  { origin, account }: Analysis,
  second: VerdictSentences["second"],
  values: VerdictValues
): string[] {
  if (origin.kind === "internal") {
    return account.answer === "inside-via-own-servers" ? [second.noSignIn(values)] : [];
  }
  if (origin.addressIs === "gateway") return [second.behindGateway(values)];
  if (values.ip !== null) return [];
  if (origin.withheld) return [second.hidden(values)];
  return origin.kind === "server-direct" ? [] : [second.notRecorded(values)];
}

function confidenceWords(
  { origin, returned }: Analysis,
  { confidence }: VerdictSentences,
  values: VerdictValues,
  options: VerdictOptions
): VerdictWords["confidence"] {
  const say = (level: Confidence | "unknown", object: string) => ({
    level,
    text: confidence.named(level, object),
  });
  if (returned !== null || origin.reason === "placed-by-service") return [];
  if (origin.reason === "drill" && options.reported === true) return [];
  if (saysLastServerOnly(origin)) {
    if (values.ip === null) return [];
    return [
      say(origin.confidenceIn.address ?? "high", confidence.lastServer),
      say("unknown", confidence.anythingBefore),
    ];
  }
  if (origin.kind === "unknown") return [];
  const { service, address } = origin.confidenceIn;
  if (origin.kind === "server-direct") {
    return [
      ...(address === null ? [] : [say(address, confidence.deliveredHere)]),
      say(service ?? origin.confidence, confidence.beganThere),
    ];
  }
  const said = [
    ...(service === null
      ? []
      : [say(service, confidence.service[origin.kind satisfies KnownKind](values))]),
    ...(address === null || values.ip === null || values.addressIs === null
      ? []
      : [say(address, confidence.address[values.addressIs])]),
  ];
  if (said.length === 0) {
    said.push(say(origin.confidence, confidence.service[origin.kind satisfies KnownKind](values)));
  }
  return values.addressIs === "client" ? [...said, say("unknown", confidence.person)] : said;
}

function cannotTellWords(
  item: CannotTell,
  analysis: Analysis,
  words: VerdictSentences,
  values: VerdictValues,
  options: VerdictOptions
): VerdictWords["cannotTell"][number] {
  const who = plain(item.whoKnows);
  const text = words.cannotTell[item.id]({ ...values, ...whenRecorded(analysis) });
  if (item.log !== null) {
    const until = options.keptUntil?.(item.log) ?? null;
    return { text, whoKnows: words.logs[item.log](who, until) };
  }
  return { text, whoKnows: who === null ? null : words.whoKnows(who) };
}

/** Time and port of the newest hop that recorded the origin's address. */
function whenRecorded({ hops, origin }: Analysis): Pick<CannotTellValues, "time" | "port"> {
  const hop = origin.ip === null ? undefined : hops.find(({ from }) => from?.ip === origin.ip);
  return { time: hop?.time == null ? null : utcTime(hop.time), port: hop?.from?.port ?? null };
}

/** `2026-11-17T02:13:02Z` as a person writes it, the zone named. */
const utcTime = (time: string) => `${time.slice(0, 10)} ${time.slice(11, 19)} UTC`;
