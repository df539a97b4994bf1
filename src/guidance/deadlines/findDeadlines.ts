import type { LogId } from "../../classifier/model";
import type { Settings } from "../../settings/model";
import type { RetentionId } from "./retention";
import { retention } from "./retention";

export interface Deadline {
  readonly id: RetentionId;
  readonly log: LogId;
  /** Last full day (UTC) on which the record still exists, `YYYY-MM-DD`: always "about". */
  readonly lastDay: string;
  readonly daysLeft: number;
  readonly gone: boolean;
  readonly mayBeOff: boolean;
  readonly unconfirmed: boolean;
  /** The organisation's own figure replaced the general one. */
  readonly bySettings: boolean;
  readonly source: string;
}

const day = 86_400_000;

/**
 * Until when the records about a message exist, soonest first, what is gone at the end.
 *
 * @param sentTime - UTC ISO time of the event; null gives no deadline
 * @param logs - logs that could answer for this message
 * @param settings - licence plan and own retention, by log id
 * @param today - UTC date `YYYY-MM-DD`, passed in
 */
export function findDeadlines(
  sentTime: string | null,
  logs: readonly LogId[],
  settings: Settings["logs"],
  today: string
): readonly Deadline[] {
  if (sentTime === null) return [];
  const event = Date.parse(sentTime);
  const now = Date.parse(`${today}T00:00:00Z`);
  if (!Number.isFinite(event) || !Number.isFinite(now)) return [];
  return retention
    .filter(({ log }) => logs.includes(log))
    .map((row): Deadline => {
      const own = settings.retentionDays[row.id] ?? settings.retentionDays[row.log];
      const days = own ?? row.days[settings.plan];
      // The record goes at some hour of its last day: the day before is the last full one.
      const last = Math.floor((event + days * day) / day) * day - day;
      return {
        id: row.id,
        log: row.log,
        lastDay: new Date(last).toISOString().slice(0, 10),
        daysLeft: Math.round((last - now) / day),
        gone: last < now,
        mayBeOff: row.mayBeOff,
        unconfirmed: row.unconfirmed && own === undefined,
        bySettings: own !== undefined,
        source: row.source,
      };
    })
    .sort(
      (one, other) =>
        Number(one.gone) - Number(other.gone) || (one.lastDay < other.lastDay ? -1 : 1)
    );
}
