/** One moment as evidence writes it: where the reader lives, and in UTC. */
export interface ToldTime {
  /** RFC 3339 with the zone's offset at that moment, `2026-11-24T10:02:03+09:00`. */
  readonly local: string;
  /** RFC 3339, `2026-11-24T01:02:03Z`. */
  readonly utc: string;
}

/**
 * @param time UTC, ISO; null where it is no time
 * @param timeZone IANA name; an unknown one is told as UTC
 */
export function tellTime(time: string | null, timeZone: string): ToldTime | null {
  const moment = time === null ? Number.NaN : Date.parse(time);
  if (!Number.isFinite(moment)) return null;
  const whole = Math.floor(moment / 1000) * 1000;
  const minutes = offsetMinutes(whole, timeZone);
  const utc = `${new Date(whole).toISOString().slice(0, 19)}Z`;
  const wall = new Date(whole + minutes * 60_000).toISOString().slice(0, 19);
  return { local: `${wall}${offsetText(minutes)}`, utc };
}

/** `+09:00`; never a zone's abbreviation, which names several zones. */
export function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function offsetMinutes(moment: number, timeZone: string): number {
  try {
    const parts = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    }).formatToParts(new Date(moment));
    const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
    const wall = Date.UTC(
      part("year"),
      part("month") - 1,
      part("day"),
      part("hour"),
      part("minute"),
      part("second")
    );
    const minutes = Math.round((wall - moment) / 60_000);
    return Number.isFinite(minutes) ? minutes : 0;
  } catch {
    return 0;
  }
}
