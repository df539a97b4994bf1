import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";

import type { MessageInQuestion } from "../../auditlog/model";
import type { Origin } from "../../classifier/model";
import { askLog as en } from "../../wording/en/askLog";
import { askLog as ja } from "../../wording/ja/askLog";
import { useWords } from "../frame/LanguageContext";
import { AuditStory } from "./AuditStory";
import { useDrop } from "./useDrop";
import { useLogs } from "./useLogs";

const useStyles = makeStyles({
  heading: {
    margin: "16px 0 6px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  zone: {
    display: "grid",
    gap: "8px",
    justifyItems: "start",
    padding: "12px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    wordBreak: "auto-phrase",
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  text: { margin: 0 },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
  },
  hidden: { display: "none" },
  story: { marginTop: "12px" },
});

interface LogIntakeProps {
  readonly question: MessageInQuestion;
  readonly origin: Origin;
}

const megabytes = (bytes: number) => Math.round(bytes / 1_048_576);

/** A place to drop exported logs, and what they say about this message. */
export function LogIntake({ question, origin }: LogIntakeProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const { logs, read, cancel, forget } = useLogs(question);
  const { zone, isOver } = useDrop(read);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <h4 className={styles.heading}>{words.dropTitle}</h4>
      <div ref={zone} className={mergeClasses(styles.zone, isOver && styles.over)}>
        <p className={styles.text}>{words.dropHint}</p>
        <input
          ref={input}
          className={styles.hidden}
          type="file"
          multiple
          aria-label={words.chooseFiles}
          onChange={(event) => {
            read([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
        <Button
          size="small"
          onClick={() => {
            input.current?.click();
          }}
        >
          {words.chooseFiles}
        </Button>
        <p className={styles.small}>{words.staysHere}</p>
        <div role="status">
          {logs.state === "reading" && (
            <>
              <p className={styles.text}>
                {words.reading(logs.name, megabytes(logs.bytes), megabytes(logs.total))}
              </p>
              <progress value={logs.bytes} max={Math.max(1, logs.total)} />{" "}
              <Button size="small" onClick={cancel}>
                {words.cancel}
              </Button>
            </>
          )}
          {logs.state === "cancelled" && <p className={styles.text}>{words.cancelled}</p>}
          {logs.state === "failed" && <p className={styles.text}>{words.failed}</p>}
        </div>
      </div>
      {logs.state === "read" && (
        <div className={styles.story}>
          <AuditStory audit={logs.audit} origin={origin} />
          <Button size="small" onClick={forget}>
            {words.forget}
          </Button>
        </div>
      )}
    </>
  );
}
