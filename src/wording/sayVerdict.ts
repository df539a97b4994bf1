import type { Analysis, Confidence } from "../classifier/model";
import type { VerdictWords } from "./model";
import type { KnownKind, VerdictSentences, VerdictValues } from "./verdict";
import { fit, saysLastServerOnly, valuesOf, type VerdictOptions } from "./verdictValues";

/** Analysis and one language's sentences → the verdict in words, without reasons and open questions. */
export function sayVerdict(
  analysis: Analysis,
  words: VerdictSentences,
  options: VerdictOptions = {}
): Omit<VerdictWords, "because" | "cannotTell"> {
  const values = valuesOf(analysis, options);
  return {
    sentence: firstSentence(analysis, words, values, options),
    second: secondSentences(analysis, words, values, options),
    confidence: confidenceWords(analysis, words, values, options),
  };
}

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
      const owner = options.mailboxOwner ?? null;
      const senders = [options.fromAddress, ...identity.from.map(({ address }) => address)];
      const named = senders.filter((sender) => typeof sender === "string" && sender !== "");
      const foreign = named.length > 0 && !named.some((sender) => sameMailbox(sender, owner));
      // Without both to compare, the usual case is named as what it looks like.
      return owner === null || !foreign
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
  // Only the server that handed the message over reached anybody "directly".
  if (origin.kind === "server-direct" && values.through !== null) {
    return instead.behindAServer(values);
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
  else if (origin.reason === "provider-generated") {
    // A product that sends for its users; a server's own notice has no other author.
    if (origin.kind === "esp-bulk") sentences.push(second.somebodysWords(values));
  } else if (origin.kind === "unknown") {
    const ip = fit(boundary?.ip);
    if (ip !== null && values.ip === null) sentences.push(second.lastServer({ ...values, ip }));
  } else if (origin.reason !== "placed-by-service") {
    sentences.push(...aboutTheConnection(analysis, second, values));
  }
  if (account.answer === "spoofed-from-outside") {
    const named = fit(identity.from[0]?.address);
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
      ...(address === null
        ? []
        : values.through === null
          ? [say(address, confidence.deliveredHere)]
          : [say(address, confidence.address.server)]),
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
