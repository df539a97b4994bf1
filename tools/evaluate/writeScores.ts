import type { Answer } from "./evaluate";

const levels = ["high", "medium", "low"] as const;

/** The scores as text: totals, accuracy a level, confusion of kinds, each error. */
export function writeScores(answers: readonly Answer[]): string {
  const wrong = answers.filter(({ accepted, boundaryRight }) => !accepted || !boundaryRight);
  const bold = answers.filter(({ accepted, confidence }) => !accepted && confidence === "high");
  return [
    `messages            ${String(answers.length)}`,
    share("boundary right     ", answers, ({ boundaryRight }) => boundaryRight),
    share("origin strict      ", answers, ({ strict }) => strict),
    share("origin accepted    ", answers, ({ accepted }) => accepted),
    "",
    ...levels.map((level) => {
      const those = answers.filter(({ confidence }) => confidence === level);
      return share(`at ${level.padEnd(16)}`, those, ({ accepted }) => accepted);
    }),
    "",
    "expected kind → answered kind (count)",
    ...confusion(answers),
    "",
    `high confidence and wrong: ${String(bold.length)}`,
    ...bold.map(line),
    "",
    `wrong or another boundary: ${String(wrong.length)}`,
    ...wrong.map(line),
    "",
  ].join("\n");
}

function share(
  label: string,
  all: readonly Answer[],
  isRight: (answer: Answer) => boolean
): string {
  const right = all.filter(isRight).length;
  const percent = all.length === 0 ? "-" : `${((100 * right) / all.length).toFixed(1)} %`;
  return `${label} ${String(right)} of ${String(all.length)} (${percent})`;
}

function confusion(answers: readonly Answer[]): string[] {
  const counts = new Map<string, number>();
  for (const { expected, kind } of answers) {
    const pair = `${expected.kind} → ${kind}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([pair, count]) => `  ${pair}: ${String(count)}`);
}

function line({ name, expected, boundary, kind, ip, confidence }: Answer): string {
  const wanted = `${expected.boundary ?? "none"} ${expected.kind} ${expected.ip ?? "-"}`;
  return `  ${name}: expected ${wanted}; answered ${boundary ?? "none"} ${kind} ${ip ?? "-"} (${confidence})`;
}
