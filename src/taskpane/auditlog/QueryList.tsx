import { makeStyles, tokens } from "@fluentui/react-components";

import type { MessageInQuestion } from "../../auditlog/model";
import { writeQueries } from "../../guidance/queries/writeQueries";
import { askLog as en } from "../../wording/en/askLog";
import { auditlog as enLog } from "../../wording/en/auditlog";
import { askLog as ja } from "../../wording/ja/askLog";
import { auditlog as jaLog } from "../../wording/ja/auditlog";
import { CopyButton } from "../frame/CopyButton";
import { useWords } from "../frame/LanguageContext";

const useStyles = makeStyles({
  heading: {
    margin: "12px 0 6px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: "10px" },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "20px" },
  text: {
    display: "block",
    margin: "2px 0",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12px",
    lineHeight: "16px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  language: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  small: {
    margin: "0 0 8px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
  },
});

const languages = { powershell: "PowerShell", kusto: "KQL", "graph-json": "Graph" } as const;

/** The exact queries for this message, each to be copied alone. */
export function QueryList({ question }: { readonly question: MessageInQuestion }) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const logWords = useWords({ en: enLog, ja: jaLog });
  const queries = writeQueries(question);
  if (queries.length === 0) return null;
  return (
    <>
      <h4 className={styles.heading}>{words.queriesTitle}</h4>
      <p className={styles.small}>{words.runAlone}</p>
      <ul className={styles.list}>
        {queries.map(({ id, language, text, refused }) => (
          <li key={id}>
            <p className={styles.name}>
              {logWords.queries[id]} <span className={styles.language}>{languages[language]}</span>
            </p>
            {text === null ? (
              <p className={styles.small}>
                {refused === null ? null : logWords.refusals[refused.why]}
              </p>
            ) : (
              <>
                <code className={styles.text}>{text}</code>
                <CopyButton text={text} />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
