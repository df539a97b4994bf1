import type { Evidence, Hop } from "../model";
import { evidenceOf, evidenceOfHop } from "../rules/evidenceOf";
import { secondsOf, type Scene } from "./scene";

/**
 * Times that do not fit each other. All weak: of 4,015 legitimate messages 841 have an older line
 * that is later by over 2 minutes, 50 by over an hour, and 404 a gap of over a day.
 */
export function findTimeContradictions(scene: Scene): readonly Evidence[] {
  return [...betweenLines(scene), ...ofDate(scene), ...ofMessageId(scene)];
}

const quarterHour = 900;
const hour = 3600;
const day = 86_400;

function betweenLines({ hops, fields }: Scene): readonly Evidence[] {
  const found: Evidence[] = [];
  let olderBy: string | null = null;
  for (let at = hops.length - 1; at >= 0; at--) {
    const hop = hops[at];
    if (hop?.time == null) continue;
    const by = hop.by?.host ?? null;
    const seconds = hop.delaySeconds ?? 0;
    const rule = seconds < -quarterHour ? "time-backwards" : seconds > day ? "long-gap" : null;
    if (rule !== null) found.push(evidenceOfHop(rule, hop, fields, { seconds, by, olderBy }));
    olderBy = by;
  }
  return found.reverse();
}

function ofDate(scene: Scene): readonly Evidence[] {
  const { date } = scene.identity;
  const field = date === null ? undefined : scene.fields[date.field];
  if (date === null || field === undefined) return [];
  const written = secondsOf(date.time);
  if (written === null) return [evidenceOf("date-unreadable", field)];
  const arrival = scene.arrival ?? firstTime(scene.hops);
  // A date without a zone may be off by the width of the world.
  const tolerance = date.zone === null ? day : hour;
  if (arrival === null) return [];
  const early = arrival - written;
  if (-early > tolerance) {
    return [evidenceOf("date-after-arrival", field, { seconds: -early })];
  }
  return early > 7 * day ? [evidenceOf("date-long-before-arrival", field, { seconds: early })] : [];
}

/** Time of the newest line that has one. */
function firstTime(hops: readonly Hop[]): number | null {
  return secondsOf(hops.find(({ time }) => time !== null)?.time);
}

function ofMessageId(scene: Scene): readonly Evidence[] {
  const { messageId } = scene.identity;
  const made = secondsOf(messageId?.time);
  const field = messageId === null ? undefined : scene.fields[messageId.field];
  const arrival = scene.arrival ?? firstTime(scene.hops);
  if (made === null || field === undefined || arrival === null) return [];
  const early = arrival - made;
  // Programs that write local time into the stamp are off by up to 14 hours.
  if (-early <= day && early <= 14 * day) return [];
  return [
    evidenceOf("message-id-time-differs", field, {
      seconds: early,
      maker: messageId?.maker ?? null,
      time: messageId?.time ?? null,
    }),
  ];
}
