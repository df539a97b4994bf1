import type { TimelineEntry } from "../../auditlog/model";

type Role = TimelineEntry["role"];

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly { readonly role: Role; readonly y: number }[];
  readonly marks: readonly {
    readonly x: number;
    readonly y: number;
    readonly role: Role;
    readonly record: string;
  }[];
  readonly messageAt: number | null;
  readonly ticks: readonly {
    readonly x: number;
    readonly label: string;
    readonly anchor: "start" | "end";
  }[];
}

const width = 288;
const margin = 8;
const laneHeight = 28;

/** What is ordinary has no lane: it would press the night of the message into one point. */
const drawn: readonly Role[] = ["failure", "sign-in", "message", "session", "sign"];

/** Most marks that one chart draws. */
const most = 400;

/**
 * Places the acts around a message on lanes. The axis is logarithmic around the message, so
 * that seconds beside it and hours away are both seen.
 */
export function layOutTimeline(timeline: readonly TimelineEntry[]): Layout {
  const entries = timeline.filter(({ role }) => drawn.includes(role)).slice(0, most);
  const lanes = drawn
    .filter((role) => entries.some((entry) => entry.role === role))
    .map((role, index) => ({ role, y: 18 + index * laneHeight }));
  const message = entries.find(({ role }) => role === "message") ?? entries.at(-1);
  const pivot = message === undefined ? 0 : Date.parse(message.time);
  const offset = (time: string) => {
    const minutes = (Date.parse(time) - pivot) / 60_000;
    return Math.sign(minutes) * Math.log1p(Math.abs(minutes));
  };
  const offsets = entries.map(({ time }) => offset(time));
  const least = Math.min(0, ...offsets);
  const span = Math.max(0.01, Math.max(0, ...offsets) - least);
  const xOf = (value: number) => margin + ((value - least) / span) * (width - 2 * margin);
  const yOf = (role: Role) => lanes.find((lane) => lane.role === role)?.y ?? 0;
  const first = entries[0];
  const last = entries.at(-1);
  const hasMessage = entries.some(({ role }) => role === "message");
  return {
    width,
    height: 18 + lanes.length * laneHeight,
    lanes,
    marks: entries.map(({ time, role, record }) => ({
      x: xOf(offset(time)),
      y: yOf(role),
      role,
      record,
    })),
    messageAt: hasMessage ? xOf(0) : null,
    ticks: [
      ...(first === undefined
        ? []
        : [{ x: 0, label: label(first.time), anchor: "start" as const }]),
      ...(last === undefined || last === first
        ? []
        : [{ x: width, label: label(last.time), anchor: "end" as const }]),
    ],
  };
}

const label = (time: string) => `${time.slice(5, 10)} ${time.slice(11, 16)} UTC`;
