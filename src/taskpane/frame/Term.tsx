import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";

import type { TermId } from "../../wording/glossary";
import { pane as en } from "../../wording/en/pane";
import { pane as ja } from "../../wording/ja/pane";
import { useWords } from "./LanguageContext";
import { PartBoundary } from "./PartBoundary";

const TermMeaning = lazy(async () => ({ default: (await import("./TermMeaning")).TermMeaning }));

const useStyles = makeStyles({
  button: {
    appearance: "none",
    // Large enough for a finger, without making the line taller.
    width: "24px",
    height: "24px",
    margin: "-4px 0",
    padding: 0,
    border: "none",
    background: "none",
    cursor: "pointer",
    verticalAlign: "middle",
    color: tokens.colorNeutralForeground3,
    borderRadius: tokens.borderRadiusMedium,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media (forced-colors: active)": { color: "ButtonText" },
  },
  mark: { display: "block", margin: "auto" },
});

interface TermProps {
  readonly id: TermId;
  /** The term as it stands on the page. */
  readonly children: string;
}

/** A technical term that explains itself at a press, where it stands (a toggletip). */
export function Term({ id, children }: TermProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const [isOpen, setOpen] = useState(false);
  return (
    <span>
      {children}
      <button
        type="button"
        className={styles.button}
        aria-label={words.whatIs(children)}
        aria-expanded={isOpen}
        onKeyDown={(event) => {
          if (event.key === "Escape") setOpen(false);
        }}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <svg
          className={styles.mark}
          width="14"
          height="14"
          viewBox="0 0 16 16"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.3"
          strokeLinecap="round"
          aria-hidden="true"
          focusable="false"
        >
          <circle cx="8" cy="8" r="6.5" />
          <path d="M6.2 6.4a1.9 1.9 0 1 1 2.7 1.9q-.9.4-.9 1.3M8 11.8v.1" />
        </svg>
      </button>
      {/* A live region has to be there before its text comes. */}
      <span role="status">
        {isOpen && (
          <PartBoundary>
            <Suspense fallback={null}>
              <TermMeaning id={id} />
            </Suspense>
          </PartBoundary>
        )}
      </span>
    </span>
  );
}
