import type { CheckOutcome } from "../../wording/checks";

const shapes: Readonly<Record<CheckOutcome, string>> = {
  pass: "M3.5 8.5 6.5 11.5 12.5 4.5",
  fail: "M4 4 12 12 M12 4 4 12",
  soft: "M3 8 C5 5 7 5 8 8 S11 11 13 8",
  none: "M4 8 H12",
  error: "M8 3.5 V9 M8 11.8 V12.2",
  other: "M4.5 8 H4.6 M8 8 H8.1 M11.5 8 H11.6",
};

/** The outcome as a shape; the word always stands beside it. */
export function OutcomeMark({ outcome }: { readonly outcome: CheckOutcome }) {
  return (
    <svg
      width="14"
      height="14"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[outcome]} />
    </svg>
  );
}
