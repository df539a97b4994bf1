import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import { findDeadlines } from "../../guidance/deadlines/findDeadlines";
import { findLogs } from "../../guidance/deadlines/findLogs";
import { messageInQuestion } from "../../inspection/messageInQuestion";
import { askLog as en } from "../../wording/en/askLog";
import { askLog as ja } from "../../wording/ja/askLog";
import { plainValue } from "../../wording/plainValue";
import { CopyButton } from "../frame/CopyButton";
import { useWords } from "../frame/LanguageContext";
import { TextButton } from "../frame/TextButton";
import type { SectionProps } from "../sectionProps";
import { DeadlineList } from "./DeadlineList";
import { findOwnPage } from "./findOwnPage";
import { LogIntake } from "./LogIntake";
import { QueryList } from "./QueryList";

const useStyles = makeStyles({
  part: { "& + &": { marginTop: "18px" } },
  heading: {
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  text: {
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    overflowWrap: "anywhere",
    wordBreak: "auto-phrase",
    textWrap: "pretty",
  },
  small: {
    margin: "0 0 6px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    overflowWrap: "anywhere",
    wordBreak: "auto-phrase",
    textWrap: "pretty",
  },
  request: {
    margin: "0 0 6px",
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
});

interface AuditLogSectionProps extends SectionProps {
  /** UTC date `YYYY-MM-DD` to count deadlines from. */
  readonly today: string;
}

/**
 * Where headers end, the log goes on: for the person their own sign-ins, the deadline and a
 * request to copy; for IT the queries and a place to drop an exported log.
 */
export function AuditLogSection({ inspection, session, settings, today }: AuditLogSectionProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const question = useMemo(() => messageInQuestion(inspection, settings), [inspection, settings]);
  const isOutlook = session.host().kind === "outlook";
  const [itShown, setItShown] = useState(settings.logs.showToEverybody || !isOutlook);
  const page = words.ownPages[findOwnPage(question.account, inspection.analysis, isOutlook)];
  const deadlines = findDeadlines(
    question.sentTime,
    findLogs(inspection.analysis, isOutlook),
    settings.logs,
    today
  );
  const first = deadlines.find(({ gone }) => !gone)?.lastDay ?? null;
  const request = words.request({
    account: question.account,
    subject: question.subject === null ? null : plainValue(question.subject),
    messageId:
      question.internetMessageId === null ? null : plainValue(question.internetMessageId, 998),
    time: question.sentTime,
    until: first,
  });
  return (
    <>
      <div className={styles.part}>
        <h3 className={styles.heading}>{words.ownTitle}</h3>
        <p className={styles.text}>
          {page.url === null ? (
            page.name
          ) : (
            <a href={page.url} target="_blank" rel="noopener noreferrer">
              {page.name}
            </a>
          )}
        </p>
        <p className={styles.small}>{page.clicks}</p>
        {question.sentTime !== null && (
          <p className={styles.text}>{words.lookFor(localTime(question.sentTime))}</p>
        )}
        <p className={styles.small}>{words.narrowsOnly}</p>
      </div>
      <div className={styles.part}>
        <h3 className={styles.heading}>{words.deadlinesTitle}</h3>
        {question.sentTime === null ? (
          <p className={styles.text}>{words.noTime}</p>
        ) : (
          <DeadlineList
            deadlines={deadlines}
            subject={question.subject}
            reminderKey={inspection.key}
            stamp={`${today}T00:00:00Z`}
          />
        )}
      </div>
      <div className={styles.part}>
        <h3 className={styles.heading}>{words.requestTitle}</h3>
        <p className={styles.small}>{words.requestNote}</p>
        <pre className={styles.request}>{request}</pre>
        <CopyButton text={request} label={words.copyRequest} />
      </div>
      <div className={styles.part}>
        <h3 className={styles.heading}>{words.itTitle}</h3>
        <p className={styles.small}>{words.itNote}</p>
        {itShown ? (
          <>
            <QueryList question={question} />
            <LogIntake question={question} origin={inspection.analysis.origin} />
          </>
        ) : (
          <TextButton
            onClick={() => {
              setItShown(true);
            }}
          >
            {words.showIt}
          </TextButton>
        )}
      </div>
    </>
  );
}

/** The reader's own clock, with its zone: what they compare with the sign-in page. */
function localTime(iso: string): string {
  return new Date(iso).toLocaleString(undefined, {
    dateStyle: "medium",
    timeStyle: "short",
  });
}
