import type { Analysis, CannotTell } from "../classifier/model";
import type { CannotTellSentences, CannotTellValues } from "./cannotTell";
import type { VerdictWords } from "./model";
import { fit, valuesOf, type VerdictOptions } from "./verdictValues";
import type { VerdictValues } from "./verdict";

/** What headers cannot tell of this message, and who would know it, in one language. */
export function sayCannotTell(
  analysis: Analysis,
  words: CannotTellSentences,
  options: VerdictOptions = {}
): VerdictWords["cannotTell"] {
  const values = valuesOf(analysis, options);
  return analysis.origin.cannotTell.map((item) =>
    cannotTellWords(item, analysis, words, values, options)
  );
}

function cannotTellWords(
  item: CannotTell,
  analysis: Analysis,
  words: CannotTellSentences,
  values: VerdictValues,
  options: VerdictOptions
): VerdictWords["cannotTell"][number] {
  const who = fit(item.whoKnows);
  const text = words.cannotTell[item.id]({ ...values, ...whenRecorded(analysis) });
  if (item.log !== null) {
    const own = isOwnLog(analysis);
    const until = own ? (options.keptUntil?.(item.log) ?? null) : null;
    return { text, whoKnows: words.logs[item.log]({ who, own, yours: values.yours, until }) };
  }
  return { text, whoKnows: who === null ? null : words.whoKnows(who) };
}

/** Whose administrators keep the log: the recipient's for mail that never came from outside. */
const isOwnLog = ({ origin, account }: Analysis) =>
  origin.kind === "internal" ||
  origin.kind === "unknown" ||
  account.answer === "inside-with-account" ||
  account.answer === "inside-via-own-servers";

/** Time and port of the newest hop that recorded the origin's address. */
function whenRecorded({ hops, origin }: Analysis): Pick<CannotTellValues, "time" | "port"> {
  const hop = origin.ip === null ? undefined : hops.find(({ from }) => from?.ip === origin.ip);
  return { time: hop?.time == null ? null : utcTime(hop.time), port: hop?.from?.port ?? null };
}

/** `2026-11-17T02:13:02Z` as a person writes it, the zone named. */
const utcTime = (time: string) => `${time.slice(0, 10)} ${time.slice(11, 19)} UTC`;
