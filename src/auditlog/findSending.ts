import type { AuditMatch, LogRecord, MatchNote, MessageInQuestion } from "./model";
import { at } from "./story";

export interface Found {
  readonly certainty: AuditMatch["match"]["certainty"];
  readonly by: AuditMatch["match"]["by"];
  readonly record: LogRecord | null;
  readonly notes: readonly MatchNote[];
}

const sendings = new Set(["Send", "SendAs", "SendOnBehalf"]);

/** Strongest telling of a message first: the sending, its passage, what was done with it. */
function rank(record: LogRecord): number {
  if (sendings.has(record.operation)) return 0;
  if (record.kind === "passage") return 1;
  if (record.operation === "Create") return 2;
  return 3;
}

/** The Send record is written within seconds of Date; ten minutes leave room for a clock. */
const window = 10 * 60_000;

/**
 * The record of this message: by Internet Message-ID (compared as written, then without regard
 * to case), by network message id, then, only as probable, by time, account and subject. A
 * Message-ID is chosen by the sender and not unique: the account and the time decide between
 * several sendings.
 */
export function findSending(records: readonly LogRecord[], question: MessageInQuestion): Found {
  const id = question.internetMessageId;
  const notes: MatchNote[] = id === null ? ["no-message-id"] : [];
  if (id !== null) {
    const bare = strip(id);
    const exact = records.filter((record) =>
      record.messageIds.some((other) => strip(other) === bare)
    );
    const folded =
      exact.length > 0
        ? exact
        : records.filter((record) =>
            record.messageIds.some((other) => strip(other).toLowerCase() === bare.toLowerCase())
          );
    if (exact.length === 0 && folded.length > 0) notes.push("id-differs-in-case");
    const best = choose(folded, question);
    if (best !== null) {
      return { certainty: "certain", by: "internet-message-id", record: best, notes };
    }
  }
  const network = question.networkMessageId?.toLowerCase() ?? null;
  const byNetwork =
    network === null
      ? []
      : records.filter((record) => record.networkMessageId?.toLowerCase() === network);
  const best = choose(byNetwork, question);
  if (best !== null) return { certainty: "certain", by: "network-message-id", record: best, notes };

  const probable = byTimeAndSubject(records, question);
  if (probable !== null) {
    return {
      certainty: "probable",
      by: "time-and-subject",
      record: probable,
      notes: [...notes, "only-by-time-and-subject"],
    };
  }
  return { certainty: "none", by: null, record: null, notes: [...notes, "not-in-these-files"] };
}

function choose(candidates: readonly LogRecord[], question: MessageInQuestion): LogRecord | null {
  const distance = (record: LogRecord): number =>
    question.sentTime === null || record.time === null
      ? Number.MAX_SAFE_INTEGER
      : Math.abs(at(record) - Date.parse(question.sentTime));
  const belongs = (record: LogRecord): number =>
    question.account === null ||
    record.user === question.account ||
    record.onBehalfOf === question.account
      ? 0
      : 1;
  return (
    [...candidates].sort(
      (one, other) =>
        rank(one) - rank(other) || belongs(one) - belongs(other) || distance(one) - distance(other)
    )[0] ?? null
  );
}

function byTimeAndSubject(
  records: readonly LogRecord[],
  question: MessageInQuestion
): LogRecord | null {
  const subject = fold(question.subject);
  if (subject === null || question.sentTime === null) return null;
  const moment = Date.parse(question.sentTime);
  const candidates = records.filter(
    (record) =>
      (sendings.has(record.operation) || record.kind === "passage") &&
      Math.abs(at(record) - moment) <= window &&
      fold(record.subject) === subject &&
      (question.account === null ||
        record.user === question.account ||
        record.onBehalfOf === question.account)
  );
  return choose(candidates, question);
}

/** A subject that an ASCII export destroyed says nothing and matches nothing. */
function fold(subject: string | null): string | null {
  if (subject === null) return null;
  const folded = subject.normalize("NFC").replace(/\s+/g, " ").trim().slice(0, 256);
  return folded === "" || folded.includes("??") ? null : folded;
}

function strip(id: string): string {
  return id.trim().replace(/^<|>$/g, "");
}
