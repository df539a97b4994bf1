import type { VerdictWords } from "../../wording/model";

type Level = VerdictWords["confidence"][number]["level"];

const share: Readonly<Record<Level, number>> = { high: 1, medium: 0.6, low: 0.25, unknown: 0 };

/** How full the disc is tells the level a second time; the word beside it tells it first. */
export function ConfidenceMark({ level }: { readonly level: Level }) {
  const filled = share[level];
  const angle = filled * 2 * Math.PI;
  const x = 8 + 5 * Math.sin(angle);
  const y = 8 - 5 * Math.cos(angle);
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle
        cx="8"
        cy="8"
        r="6.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeDasharray={level === "unknown" ? "2.6 1.5" : undefined}
      />
      {filled === 1 && <circle cx="8" cy="8" r="4" fill="currentColor" />}
      {filled > 0 && filled < 1 && (
        <path
          d={`M8 8 V3 A5 5 0 ${filled > 0.5 ? "1" : "0"} 1 ${x.toFixed(2)} ${y.toFixed(2)} Z`}
          fill="currentColor"
        />
      )}
    </svg>
  );
}
