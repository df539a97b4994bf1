import { Button, makeStyles, tokens } from "@fluentui/react-components";

import type { Settings } from "../../settings/model";
import { report as en } from "../../wording/en/report";
import { report as ja } from "../../wording/ja/report";
import { useWords } from "../frame/LanguageContext";
import { TextButton } from "../frame/TextButton";
import { ValueText } from "../frame/ValueText";
import { useOutbox } from "./useOutbox";

const useStyles = makeStyles({
  outbox: {
    marginTop: "16px",
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "& p": { margin: "4px 0" },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: "8px 0 0", padding: 0, listStyle: "none" },
  entry: { padding: "6px 0" },
  actions: { display: "flex", gap: "12px", alignItems: "center", marginTop: "4px" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface OutboxListProps {
  readonly settings: Settings;
  readonly hosted: boolean;
}

/** Reports that wait on this device, always visible while there are any. */
export function OutboxList({ settings, hosted }: OutboxListProps) {
  const styles = useStyles();
  const words = useWords({ en, ja }).outbox;
  const { entries, survives, sent, sendNow, discard } = useOutbox(settings, hosted);
  if (entries.length === 0 && sent.length === 0) return null;
  return (
    <section className={styles.outbox} aria-live="polite">
      {sent.map((subject, index) => (
        <p key={`${String(index)} ${subject}`}>{words.sent(subject)}</p>
      ))}
      {entries.length > 0 && (
        <>
          <h3 className={styles.heading}>{words.heading(entries.length)}</h3>
          <p className={styles.quiet}>{survives ? words.explain : words.inMemory}</p>
          <ul className={styles.list}>
            {entries.map(({ report, maybeDelivered }) => (
              <li key={report.id} className={styles.entry}>
                <ValueText text={report.subject} />
                {maybeDelivered && <p>{words.unsure}</p>}
                <div className={styles.actions}>
                  <Button
                    size="small"
                    onClick={() => {
                      sendNow(report.id);
                    }}
                  >
                    {words.sendNow}
                  </Button>
                  <TextButton
                    onClick={() => {
                      discard(report.id);
                    }}
                  >
                    {words.discard}
                  </TextButton>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
