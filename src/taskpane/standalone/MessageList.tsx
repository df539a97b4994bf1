import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

import { pane as enPane } from "../../wording/en/pane";
import { standalone as en } from "../../wording/en/standalone";
import { pane as jaPane } from "../../wording/ja/pane";
import { standalone as ja } from "../../wording/ja/standalone";
import { plainValue } from "../../wording/plainValue";
import { useWords } from "../frame/LanguageContext";
import type { StandaloneSession } from "./createStandaloneSession";

const useStyles = makeStyles({
  box: { maxWidth: "1132px", margin: "0 auto 12px", padding: "0 16px" },
  heading: {
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    maxHeight: "208px",
    overflowY: "auto",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: {
    appearance: "none",
    border: "none",
    background: "none",
    fontFamily: "inherit",
    textAlign: "start",
    boxSizing: "border-box",
    width: "100%",
    padding: "8px 12px",
    cursor: "pointer",
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandForeground1}`,
  },
  subject: {
    display: "block",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  source: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The messages of all files, one of them shown. */
export function MessageList({ session }: { readonly session: StandaloneSession }) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const pane = useWords({ en: enPane, ja: jaPane });
  const { inspections, selected, progress } = useSyncExternalStore(
    session.subscribe,
    session.state
  );
  return (
    <nav className={styles.box} aria-label={words.messageList}>
      <p className={styles.heading} role="status">
        {words.messages(inspections.length)}
        {progress !== null && ` · ${words.working(progress.done, progress.all)}`}
      </p>
      <ul className={styles.list}>
        {inspections.map(({ message }, index) => (
          <li key={`${message.sourceName ?? ""}-${String(index)}`}>
            <button
              type="button"
              aria-current={index === selected}
              className={mergeClasses(styles.button, index === selected && styles.current)}
              onClick={() => {
                session.select(index);
              }}
            >
              <span className={styles.subject}>
                {message.subject === null || message.subject.trim() === ""
                  ? pane.noSubject
                  : plainValue(message.subject, 160)}
              </span>
              <span className={styles.source}>
                {[message.sourceName, message.fromAddress]
                  .filter((part) => part !== null)
                  .map((part) => plainValue(part, 80))
                  .join(" · ")}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
