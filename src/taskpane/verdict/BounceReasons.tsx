import { makeStyles, tokens } from "@fluentui/react-components";

import { explainStatusCode } from "../../classifier/bounce/explainStatusCode";
import type { Inspection } from "../../inspection/model";
import { delays as en } from "../../wording/en/delays";
import { delays as ja } from "../../wording/ja/delays";
import { plainValue } from "../../wording/plainValue";
import { useWords } from "../frame/LanguageContext";
import { ValueText } from "../frame/ValueText";

/** A report can name any number of recipients. */
const mostShown = 10;

const useStyles = makeStyles({
  heading: {
    margin: "14px 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: "8px" },
  item: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    overflowWrap: "anywhere",
    wordBreak: "auto-phrase",
  },
  small: {
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    overflowWrap: "anywhere",
  },
});

interface BounceReasonsProps {
  readonly bounce: NonNullable<Inspection["bounce"]>;
}

/** What a report of non-delivery says of itself: for whom, and its status code in words. */
export function BounceReasons({ bounce: { reportingHost, statuses } }: BounceReasonsProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  if (statuses.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{words.bounceHeading}</h3>
      <ul className={styles.list}>
        {statuses.slice(0, mostShown).map(({ recipient, status, diagnostic }, index) => {
          const explained = explainStatusCode(status ?? "") ?? explainStatusCode(diagnostic ?? "");
          return (
            <li key={index} className={styles.item}>
              {recipient !== null && (
                <div>
                  <ValueText text={plainValue(recipient, 120)} />
                </div>
              )}
              {explained !== null && (
                <div>
                  {words.outcome[explained.outcome]}{" "}
                  {explained.meaning !== null && words.status[explained.meaning]} ({explained.code})
                </div>
              )}
              {diagnostic !== null && (
                <div className={styles.small}>{plainValue(diagnostic, 300)}</div>
              )}
            </li>
          );
        })}
      </ul>
      {reportingHost !== null && (
        <p className={styles.small}>{words.reportedBy(plainValue(reportingHost, 120))}</p>
      )}
    </>
  );
}
