const sizes = [
  { unit: "d", seconds: 86_400 },
  { unit: "h", seconds: 3_600 },
  { unit: "min", seconds: 60 },
  { unit: "s", seconds: 1 },
] as const;

export interface DurationPart {
  readonly value: number;
  readonly unit: "d" | "h" | "min" | "s";
}

/** Seconds, sign ignored → at most the two largest units, e.g. 3,725 → 1 h 2 min. */
export function durationParts(seconds: number): readonly DurationPart[] {
  let rest = Math.round(Math.abs(seconds));
  const parts: DurationPart[] = [];
  for (const { unit, seconds: size } of sizes) {
    const value = Math.floor(rest / size);
    rest -= value * size;
    if (value > 0) parts.push({ value, unit });
  }
  const first = parts[0];
  if (first === undefined) return [{ value: 0, unit: "s" }];
  const second = parts[1];
  return second !== undefined && adjacent(first, second) ? [first, second] : [first];
}

/** "2 d 3 s" says no more than "2 d". */
const order = ["d", "h", "min", "s"];
const adjacent = (one: DurationPart, next: DurationPart) =>
  order.indexOf(next.unit) - order.indexOf(one.unit) === 1;
