import { makeStyles, tokens } from "@fluentui/react-components";

import type { Opening, OpeningProblem } from "../../opening/model";
import { pane as enPane } from "../../wording/en/pane";
import { problems as en } from "../../wording/en/problems";
import { pane as jaPane } from "../../wording/ja/pane";
import { problems as ja } from "../../wording/ja/problems";
import { ActionButton } from "./ActionButton";
import { useWords } from "./LanguageContext";

const useStyles = makeStyles({
  view: { padding: "32px 20px 20px", display: "grid", justifyItems: "start", gap: "8px" },
  mark: { color: tokens.colorNeutralForeground3 },
  title: {
    margin: 0,
    fontSize: "18px",
    lineHeight: "26px",
    fontWeight: tokens.fontWeightSemibold,
    wordBreak: "auto-phrase",
    textWrap: "pretty",
  },
  wayOn: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "21px",
    color: tokens.colorNeutralForeground2,
    wordBreak: "auto-phrase",
    textWrap: "pretty",
  },
  code: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
  link: {
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase300,
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});

/** Problems that another try can mend. */
const retryHelps: Readonly<Record<OpeningProblem, boolean>> = {
  "no-item": false,
  "not-mail": false,
  composing: false,
  "outlook-too-old": false,
  "no-permission": true,
  encrypted: false,
  "office-never-ready": false,
  "no-answer": true,
  "item-changed": true,
  "host-failed": true,
};

/** Problems where the page for pasted headers and files is a way on. */
const standaloneHelps: Readonly<Record<OpeningProblem, boolean>> = {
  "no-item": false,
  "not-mail": false,
  composing: false,
  "outlook-too-old": true,
  "no-permission": true,
  encrypted: true,
  "office-never-ready": true,
  "no-answer": false,
  "item-changed": false,
  "host-failed": true,
};

interface ProblemViewProps {
  readonly opening: Extract<Opening, { state: "problem" }>;
  readonly onTryAgain: () => void;
}

/** There is nothing to show: why, and what the person can do. */
export function ProblemView({ opening: { problem, code }, onTryAgain }: ProblemViewProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const { tryAgain } = useWords({ en: enPane, ja: jaPane });
  const { title, wayOn } = words.problems[problem];
  return (
    <section className={styles.view} role="status">
      <svg
        className={styles.mark}
        width="32"
        height="32"
        viewBox="0 0 32 32"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        aria-hidden="true"
        focusable="false"
      >
        <rect x="4" y="7" width="24" height="18" rx="3" strokeDasharray="4 3.5" />
        <path d="m5 9 11 9 11-9" />
      </svg>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.wayOn}>{wayOn}</p>
      {code !== null && <p className={styles.code}>{words.errorCode(code)}</p>}
      {(retryHelps[problem] || standaloneHelps[problem]) && (
        <div className={styles.actions}>
          {retryHelps[problem] && (
            <ActionButton primary onClick={onTryAgain}>
              {tryAgain}
            </ActionButton>
          )}
          {standaloneHelps[problem] && (
            <a className={styles.link} href="standalone.html" target="_blank" rel="noopener">
              {words.standaloneLink}
            </a>
          )}
        </div>
      )}
    </section>
  );
}
