import { findSending } from "./findSending";
import { mergeRecords } from "./mergeRecords";
import type {
  AuditMatch,
  Conclusion,
  Listed,
  LogFileSummary,
  LogRecord,
  MatchNote,
  MessageInQuestion,
  Sign,
  SignId,
  TimelineEntry,
} from "./model";
import type { AddressKind, Story } from "./story";
import { at, byService, findBaseline, hour } from "./story";
import { findListed } from "./triage/findListed";
import { failuresBefore, findSigns } from "./triage/findSigns";

export interface ReadFile {
  readonly summary: LogFileSummary;
  readonly records: readonly LogRecord[];
}

/** Signs that never stand alone: each has an everyday cause. */
const supporting: ReadonlySet<SignId> = new Set([
  "night-hours",
  "foreign-country",
  "unmanaged-device",
  "impossible-travel",
]);

const sendings = new Set(["Send", "SendAs", "SendOnBehalf"]);

/**
 * Exported logs matched to one message, all files together as one story.
 *
 * @param question - the message; unknown members are null, ids as written, account lower case
 * @param files - what `openLog` gave for each file, in the order of `file` indexes
 * @param addressKind - what is known of an address without asking anybody; may know nothing
 * @returns `whence.audit/1`: match, sender, signs, what is ordinary, conclusion, timeline. A
 *   field whose meaning vendors dispute never raises a conclusion alone.
 */
export function matchMessage(
  question: MessageInQuestion,
  files: readonly ReadFile[],
  addressKind: AddressKind = () => null
): AuditMatch {
  const records = mergeRecords(files.map((file) => file.records));
  const found = findSending(records, question);
  const send = found.record !== null && sendings.has(found.record.operation) ? found.record : null;
  const account = question.account ?? send?.user ?? null;
  const domains =
    question.ownDomains.length > 0 ? question.ownDomains : (account?.split("@").slice(-1) ?? []);
  const asked = { ...question, account, ownDomains: domains.map((domain) => domain.toLowerCase()) };
  const pivot = send?.time ?? question.sentTime ?? found.record?.time ?? null;

  const signIn = findSignIn(records, asked, send, pivot);
  const session = send?.session ?? signIn?.session ?? null;
  const inSession =
    session === null
      ? []
      : records.filter(
          (record) =>
            record.session === session &&
            !byService(record) &&
            pivot !== null &&
            Math.abs(at(record) - Date.parse(pivot)) <= 14 * 24 * hour
        );
  const baseline = findBaseline(records, account, pivot, attributed(inSession, signIn));
  const story: Story = {
    question: asked,
    records,
    send,
    pivot,
    signIn,
    session,
    inSession: recentUse(inSession, pivot),
    baseline,
    addressKind,
  };
  const signs = findSigns(story);
  const listed = findListed(story);
  const passage = found.record?.kind === "passage" ? found.record : null;
  const conclusion = conclude(story, found.certainty, passage !== null, signs);
  const notes: MatchNote[] = [...found.notes];
  if (passage !== null) notes.push("only-passage");
  if (found.record !== null && send === null && passage === null)
    notes.push("seen-by-recipient-only");
  if (conclusion === "sign-in-only") notes.push("only-sign-ins");
  if (baseline === null && (send !== null || signIn !== null)) notes.push("no-baseline");
  if (question.ownDomains.length === 0 && signs.some(({ id }) => id === "external-forwarding")) {
    notes.push("own-domain-assumed");
  }
  return {
    schema: "whence.audit/1",
    files: files.map((file) => file.summary),
    match: {
      certainty: found.certainty,
      by: found.by,
      record: found.record?.id ?? null,
      operation: found.record?.operation ?? null,
      time: found.record?.time ?? null,
      notes,
    },
    sender: senderOf(story, passage),
    signs,
    listed,
    conclusion,
    timeline: timelineOf(story, found.record, signs, listed),
  };
}

/**
 * The sign-in behind the sending: the latest success of the same session, else of the same
 * address, before it. Without a sending: the account's last success in the day before the
 * message, as the one to look at.
 */
function findSignIn(
  records: readonly LogRecord[],
  question: MessageInQuestion,
  send: LogRecord | null,
  pivot: string | null
): LogRecord | null {
  if (pivot === null) return null;
  const moment = Date.parse(pivot);
  const before = records.filter(
    (record) =>
      record.kind === "sign-in" &&
      record.result === "success" &&
      record.user === (send?.user ?? question.account) &&
      at(record) <= moment + 1_000
  );
  if (send === null) {
    return before.filter((record) => moment - at(record) <= 24 * hour).at(-1) ?? null;
  }
  const inSession = before.filter(
    (record) => send.session !== null && record.session === send.session
  );
  const interactive = inSession.filter((record) => record.ip === send.ip);
  const candidates = interactive.length > 0 ? interactive : inSession;
  const found =
    candidates.length > 0
      ? candidates
      : before.filter((record) => record.ip !== null && record.ip === send.ip);
  return passwordSignIn(found);
}

/** A token refresh seconds after a sign-in is not the sign-in: the first of a burst counts. */
function passwordSignIn(found: readonly LogRecord[]): LogRecord | null {
  const last = found.at(-1);
  if (last === undefined) return null;
  return found.find((record) => at(last) - at(record) <= 60_000) ?? last;
}

/** What decides where ordinary use ends: the session, or without one its sign-in. */
function attributed(
  inSession: readonly LogRecord[],
  signIn: LogRecord | null
): readonly LogRecord[] {
  return inSession.length > 0 ? inSession : signIn === null ? [] : [signIn];
}

/** A session can live for weeks: only its last day before the message and what followed count. */
function recentUse(inSession: readonly LogRecord[], pivot: string | null): readonly LogRecord[] {
  if (pivot === null) return inSession;
  return inSession.filter((record) => at(record) >= Date.parse(pivot) - 24 * hour);
}

function senderOf(story: Story, passage: LogRecord | null): AuditMatch["sender"] {
  const { send, signIn, session } = story;
  if (send === null && signIn === null && passage === null) return null;
  const failures = signIn === null ? 0 : failuresBefore(story, signIn).length;
  return {
    ip: send?.ip ?? null,
    port: send?.port ?? null,
    portsSeen: story.inSession.flatMap((record) =>
      send !== null && record.ip === send.ip && record.port !== null
        ? [{ port: record.port, record: record.id }]
        : []
    ),
    client: send?.client ?? null,
    user: send?.user ?? null,
    session: send === null ? null : session,
    token: send?.token ?? null,
    signIn:
      signIn?.time == null ? null : { time: signIn.time, ip: signIn.ip, failuresBefore: failures },
    transportIp: transportAddress(story),
  };
}

function transportAddress(story: Story): string | null {
  const id = story.question.internetMessageId?.toLowerCase();
  const trace = story.records.find(
    (record) =>
      record.kind === "passage" &&
      record.ip !== null &&
      record.messageIds.some((other) => other.toLowerCase() === id)
  );
  return trace?.ip ?? null;
}

/**
 * Suspicious: the sending is linked to its session or sign-in and two independent signs speak.
 * Familiar: a baseline exists, the address belongs to it and nothing else speaks.
 */
function conclude(
  story: Story,
  certainty: AuditMatch["match"]["certainty"],
  passage: boolean,
  signs: readonly Sign[]
): Conclusion {
  const weighty = signs.filter(({ id }) => !supporting.has(id));
  if (story.send !== null) {
    if (weighty.length >= 2) return "suspicious";
    if (weighty.length === 1 || signs.length > 0) return "worth-asking";
    return story.baseline !== null && certainty !== "none" ? "familiar-everything" : "worth-asking";
  }
  if (passage) return "passage-only";
  if (story.signIn !== null) return "sign-in-only";
  return weighty.length > 0 ? "worth-asking" : "nothing-found";
}

function timelineOf(
  story: Story,
  matched: LogRecord | null,
  signs: readonly Sign[],
  listed: readonly Listed[]
): readonly TimelineEntry[] {
  const signed = new Set(signs.flatMap(({ records }) => records));
  const ordinary = new Set(listed.flatMap(({ records }) => records));
  const session = new Set(story.inSession.map(({ id }) => id));
  const ids = new Set(matched?.messageIds.map((id) => id.toLowerCase()) ?? []);
  const around = (record: LogRecord): boolean =>
    story.pivot !== null && Math.abs(at(record) - Date.parse(story.pivot)) <= 24 * hour;
  const roleOf = (record: LogRecord): TimelineEntry["role"] | null => {
    if (record.id === matched?.id) return "message";
    if (
      record.messageIds.some((id) => ids.has(id.toLowerCase())) &&
      record.operation !== "MailItemsAccessed"
    )
      return signed.has(record.id) ? "sign" : "message";
    if (record.kind === "sign-in" && record.result === "failure" && around(record))
      return "failure";
    if (record.id === story.signIn?.id) return "sign-in";
    if (signed.has(record.id)) return "sign";
    if (session.has(record.id)) return "session";
    if (ordinary.has(record.id)) return "listed";
    if (record.kind === "sign-in" && around(record)) return "sign-in";
    return record.user === story.question.account && around(record) ? "baseline" : null;
  };
  return story.records.flatMap((record) => {
    const role = record.time === null || record.kind === "sign-in-detail" ? null : roleOf(record);
    return role === null || record.time === null
      ? []
      : [
          {
            time: record.time,
            what: record.operation,
            ip: record.ip,
            user: record.user,
            record: record.id,
            file: record.file,
            role,
          },
        ];
  });
}
