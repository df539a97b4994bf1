import { Button, Field, Spinner, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { report as en } from "../../wording/en/report";
import { report as ja } from "../../wording/ja/report";
import { CopyButton } from "../frame/CopyButton";
import { useLanguage, useWords } from "../frame/LanguageContext";
import { TextButton } from "../frame/TextButton";
import type { SectionProps } from "../sectionProps";
import { DeliveryResult } from "./DeliveryResult";
import { NotMineNotice } from "./NotMineNotice";
import { OutboxList } from "./OutboxList";
import { ReasonChoice } from "./ReasonChoice";
import { useReported } from "./reportedMemory";
import { ReportPreview } from "./ReportPreview";
import { useReport } from "./useReport";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "14px" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  send: { alignSelf: "flex-start", minWidth: "140px" },
});

/** "Report to IT": why, a note, what will leave, and what became of it. */
export function ReportSection(props: SectionProps) {
  const { inspection } = props;
  return (
    <>
      <ReportForm key={inspection.key} {...props} />
      <OutboxList settings={props.settings} hosted={props.session.host().kind === "outlook"} />
    </>
  );
}

function ReportForm(props: SectionProps) {
  const { inspection, session, settings } = props;
  const styles = useStyles();
  const words = useWords({ en, ja });
  const language = useLanguage();
  const reporting = useReport(props);
  const reportedAt = useReported(inspection.key);
  const [again, setAgain] = useState(false);
  const hosted = session.host().kind === "outlook";
  const possible = hosted && settings.report.recipients.length > 0;
  const { phase } = reporting;

  if (phase.phase === "ended") {
    return (
      <DeliveryResult
        delivery={phase.delivery}
        report={phase.report}
        inspection={inspection}
        settings={settings}
        onRetry={reporting.send}
        onAgain={() => {
          setAgain(true);
          reporting.startAgain();
        }}
      />
    );
  }
  if (reportedAt !== null && !again) {
    return (
      <div className={styles.form}>
        <p className={styles.quiet}>{words.reportedBefore(showDate(reportedAt, language))}</p>
        <TextButton
          onClick={() => {
            setAgain(true);
          }}
        >
          {words.reportAgain}
        </TextButton>
      </div>
    );
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (possible) reporting.send();
      }}
    >
      <ReasonChoice reason={reporting.reason} onChange={reporting.setReason} />
      {reporting.handling.warn && (
        <NotMineNotice settings={settings} first={reporting.handling.transports[0] ?? null} />
      )}
      <Field label={words.panel.noteLabel} hint={words.panel.noteHint}>
        <Textarea
          value={reporting.note}
          maxLength={2000}
          rows={3}
          onChange={(_event, { value }) => {
            reporting.setNote(value);
          }}
        />
      </Field>
      <ReportPreview
        report={reporting.report}
        handling={reporting.handling}
        settings={settings}
        hosted={hosted}
      />
      {possible ? (
        <Button
          type="submit"
          appearance="primary"
          className={styles.send}
          disabledFocusable={phase.phase === "sending"}
          {...(phase.phase === "sending" ? { icon: <Spinner size="tiny" /> } : {})}
        >
          {phase.phase === "sending" ? words.panel.sending : words.panel.send}
        </Button>
      ) : (
        <>
          <p className={styles.quiet}>{hosted ? words.panel.noRecipient : words.panel.onlyHere}</p>
          <div>
            <CopyButton text={reporting.report.text} label={words.failed.copy} />
          </div>
        </>
      )}
    </form>
  );
}

function showDate(time: string, language: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(
    date
  );
}
