import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { ChevronIcon } from "./ChevronIcon";
import { LazyPart } from "./LazyPart";
import { sectionElementId, usePaneNavigation, type SectionId } from "./PaneNavigation";

const useStyles = makeStyles({
  section: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollMarginTop: "4px",
  },
  heading: { margin: 0, font: "inherit" },
  button: {
    appearance: "none",
    border: "none",
    background: "none",
    fontFamily: "inherit",
    textAlign: "inherit",
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    minHeight: "44px",
    padding: "10px 12px 10px 16px",
    cursor: "pointer",
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  title: {
    flex: "1 0 auto",
    maxWidth: "100%",
    fontWeight: tokens.fontWeightSemibold,
    wordBreak: "keep-all",
    overflowWrap: "anywhere",
  },
  summary: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    textAlign: "right",
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  content: { padding: "6px 16px 16px" },
});

interface SectionShellProps {
  readonly id: SectionId;
  readonly title: string;
  /** Shown beside the title while folded and unfolded: a few words or marks. */
  readonly summary?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A part of the pane that unfolds. The expander is a button: Office.js takes Tab over and
 * skips `<summary>`. Children are built when first opened and may be lazy: a part that loads
 * or fails says so in its own place, and the rest of the pane lives on.
 */
export function Section({ id, title, summary, children }: SectionShellProps) {
  const styles = useStyles();
  const { open, toggle } = usePaneNavigation();
  const isOpen = open.has(id);
  const contentId = `${sectionElementId(id)}-content`;
  return (
    <section
      id={sectionElementId(id)}
      className={styles.section}
      aria-labelledby={`${sectionElementId(id)}-title`}
    >
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={isOpen ? contentId : undefined}
          onClick={() => {
            toggle(id);
          }}
        >
          <span id={`${sectionElementId(id)}-title`} className={styles.title}>
            {title}
          </span>
          {summary !== undefined && <span className={styles.summary}>{summary}</span>}
          <ChevronIcon className={styles.chevron} open={isOpen} />
        </button>
      </h2>
      {isOpen && (
        <div id={contentId} className={styles.content}>
          <LazyPart>{children}</LazyPart>
        </div>
      )}
    </section>
  );
}
