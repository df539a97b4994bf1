import { makeStyles, tokens } from "@fluentui/react-components";

import type { Deadline } from "../../guidance/deadlines/findDeadlines";
import { writeReminder } from "../../guidance/deadlines/writeReminder";
import { auditlog as enLog } from "../../wording/en/auditlog";
import { askLog as en } from "../../wording/en/askLog";
import { auditlog as jaLog } from "../../wording/ja/auditlog";
import { askLog as ja } from "../../wording/ja/askLog";
import { plainValue } from "../../wording/plainValue";
import { useWords } from "../frame/LanguageContext";
import { TextButton } from "../frame/TextButton";
import { saveFile } from "./saveFile";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: "8px" },
  row: { fontSize: tokens.fontSizeBase300, lineHeight: "20px", overflowWrap: "anywhere" },
  gone: { color: tokens.colorNeutralForeground3 },
  small: {
    margin: "8px 0 0",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    wordBreak: "auto-phrase",
  },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface DeadlineListProps {
  readonly deadlines: readonly Deadline[];
  readonly subject: string | null;
  readonly reminderKey: string;
  readonly stamp: string;
}

/** For each log the last day on which the record still exists, soonest first. */
export function DeadlineList({ deadlines, subject, reminderKey, stamp }: DeadlineListProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const logWords = useWords({ en: enLog, ja: jaLog });
  const remind = ({ id, lastDay }: Deadline) => {
    const log = logWords.retention[id];
    saveFile(
      `whence-${id}.ics`,
      "text/calendar",
      writeReminder({
        day: lastDay,
        summary: words.reminderTitle(log),
        description: words.reminderText(log, plainValue(subject ?? "")),
        uid: `${reminderKey}-${id}`,
        stamp,
      })
    );
  };
  return (
    <>
      <ul className={styles.list}>
        {deadlines.map((deadline) => {
          const notes = [
            deadline.mayBeOff ? logWords.mayBeOff : null,
            deadline.unconfirmed ? logWords.unconfirmed : null,
          ].filter((note) => note !== null);
          return (
            <li key={deadline.id} className={styles.row}>
              <strong>{logWords.retention[deadline.id]}</strong>{" "}
              {deadline.gone ? (
                <span className={styles.gone}>{logWords.gone(deadline.lastDay)}</span>
              ) : (
                <>
                  <span>
                    {logWords.deadline({ day: deadline.lastDay, daysLeft: deadline.daysLeft })}
                  </span>{" "}
                  <TextButton
                    aria-label={`${words.remind}: ${logWords.retention[deadline.id]}`}
                    onClick={() => {
                      remind(deadline);
                    }}
                  >
                    {words.remind}
                  </TextButton>
                </>
              )}
              {notes.length > 0 && <div className={styles.note}>{notes.join(" · ")}</div>}
            </li>
          );
        })}
      </ul>
      <p className={styles.small}>{words.deadlinesNote}</p>
    </>
  );
}
