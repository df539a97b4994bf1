import { makeStyles, tokens } from "@fluentui/react-components";

import { pane as en } from "../../wording/en/pane";
import { pane as ja } from "../../wording/ja/pane";
import { plainValue } from "../../wording/plainValue";
import { useWords } from "./LanguageContext";

const shimmer = { from: { opacity: 0.45 }, to: { opacity: 1 } };

const useStyles = makeStyles({
  view: { padding: "14px 16px" },
  subject: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  text: {
    margin: "2px 0 20px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: {
    height: "16px",
    marginBottom: "10px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralStencil1,
    animationName: shimmer,
    animationDuration: "900ms",
    animationIterationCount: "infinite",
    animationDirection: "alternate",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
    "@media (forced-colors: active)": { border: "1px solid GrayText" },
  },
  short: {
    width: "62%",
    height: "16px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralStencil1,
    "@media (forced-colors: active)": { border: "1px solid GrayText" },
  },
});

interface WaitingViewProps {
  /** null while the host itself is still starting. */
  readonly subject: string | null;
  readonly starting: boolean;
}

/** The pane before the answer: the shape of what is to come, and what is being done. */
export function WaitingView({ subject, starting }: WaitingViewProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  return (
    <div className={styles.view} role="status" aria-busy="true">
      {subject !== null && <p className={styles.subject}>{plainValue(subject, 300)}</p>}
      <p className={styles.text}>{starting ? words.starting : words.reading}</p>
      <div aria-hidden="true">
        <div className={styles.line} />
        <div className={styles.line} />
        <div className={styles.short} />
      </div>
    </div>
  );
}
