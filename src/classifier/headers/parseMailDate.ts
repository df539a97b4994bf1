import { scanMailDate } from "./scanMailDate";
import { writeUtc } from "./writeUtc";

/**
 * The value of a Date field, or the date of a trace field, as UTC.
 *
 * In: RFC 5322 with obsolete forms, asctime, ISO 8601, Go time stamps; comments and text after the
 * date are ignored. Out: `time` in UTC without fraction, `zone` in minutes east of UTC as written.
 * `zone` null: no zone, or a name that has no single meaning; the time is then the wall clock
 * taken as UTC and may be off by up to 14 hours. Null: no date that can be read, month-first
 * digits (`04-27-2024`) among them, since they can be told from day-first ones only by luck.
 */
export function parseMailDate(text: string): { time: string; zone: number | null } | null {
  const date = scanMailDate(text, 0, text.length);
  return date === null ? null : { time: writeUtc(date.seconds), zone: date.zone };
}
