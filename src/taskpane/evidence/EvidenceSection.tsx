import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import { findContacts } from "../../guidance/contacts/contacts";
import { findDeadlines } from "../../guidance/deadlines/findDeadlines";
import { findLogs } from "../../guidance/deadlines/findLogs";
import { messageInQuestion } from "../../inspection/messageInQuestion";
import { bundleEvidence } from "../../report/evidence/bundleEvidence";
import type { AddedFile, EvidencePackage } from "../../report/evidence/model";
import { writeSheet } from "../../report/evidence/writeSheet";
import { evidence as en } from "../../wording/en/evidence";
import { evidence as ja } from "../../wording/ja/evidence";
import { saveFile } from "../auditlog/saveFile";
import { useLogs } from "../auditlog/useLogs";
import { useLanguage, useWords } from "../frame/LanguageContext";
import type { SectionProps } from "../sectionProps";
import { Choice } from "./Choice";
import { FileChoice } from "./FileChoice";
import { IndicatorBox } from "./IndicatorBox";
import { openDocument } from "./openDocument";
import { PackageResult } from "./PackageResult";
import { readOriginal } from "./readOriginal";
import { TextField } from "./TextField";

const useStyles = makeStyles({
  heading: {
    margin: "18px 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  text: {
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    wordBreak: "auto-phrase",
    textWrap: "pretty",
  },
  small: {
    margin: "0 0 6px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    wordBreak: "auto-phrase",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "10px" },
});

type Making =
  | { readonly state: "nothing" | "making" | "failed" | "no-name" }
  | { readonly state: "made"; readonly made: EvidencePackage; readonly withoutMessage: boolean };

interface EvidenceSectionProps extends SectionProps {
  /** UTC, ISO: when the message was shown. */
  readonly now: string;
}

/** What to hand over: the package, the sheet for police or lawyer, values for IT's tools. */
export function EvidenceSection({ inspection, session, settings, now }: EvidenceSectionProps) {
  const styles = useStyles();
  const { pane: words } = useWords({ en, ja });
  const language = useLanguage();
  const question = useMemo(() => messageInQuestion(inspection, settings), [inspection, settings]);
  const { logs, read, forget } = useLogs(question);
  const [name, setName] = useState("");
  const [role, setRole] = useState("");
  const [contact, setContact] = useState("");
  const [caseId, setCaseId] = useState("");
  const [witness, setWitness] = useState("");
  const [agreed, setAgreed] = useState(false);
  const [withMessage, setWithMessage] = useState(false);
  const [withLogs, setWithLogs] = useState(false);
  const [withIndicators, setWithIndicators] = useState(true);
  const [logFiles, setLogFiles] = useState<readonly File[]>([]);
  const [pictures, setPictures] = useState<readonly File[]>([]);
  const [statement, setStatement] = useState("");
  const [onceKnew, setOnceKnew] = useState(false);
  const [making, setMaking] = useState<Making>({ state: "nothing" });
  const audit = logs.state === "read" ? logs.audit : null;
  const isOutlook = session.host().kind === "outlook";
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { country } = settings.organisation;

  const make = async (): Promise<void> => {
    if (name.trim() === "") {
      setMaking({ state: "no-name" });
      return;
    }
    setMaking({ state: "making" });
    const startedAt = new Date(Date.now()).toISOString();
    try {
      const { original, missing } = withMessage
        ? await readOriginal(session, inspection)
        : ({ original: null, missing: "not-chosen" } as const);
      const screenshots = await readFiles(pictures);
      const wholeLogs = withLogs ? await readFiles(logFiles) : [];
      const made = bundleEvidence({
        inspection,
        question,
        audit,
        capture: {
          caseId: filled(caseId),
          capturedBy: { name: name.trim(), role: filled(role), contact: filled(contact) },
          witness: filled(witness),
          consent: { ownerAgreed: agreed ? true : null, how: null },
          method: {
            client: isOutlook ? "Outlook" : "browser",
            platform: navigator.userAgent,
            functions: isOutlook
              ? [
                  "item.getAllInternetHeadersAsync",
                  ...(original === null ? [] : ["item.getAsFileAsync"]),
                ]
              : [],
          },
          startedAt,
          finishedAt: new Date(Date.now()).toISOString(),
          timeZone,
          clockCheck: null,
        },
        original,
        originalMissing: missing ?? "not-available",
        logs: wholeLogs,
        screenshots,
        statement: filled(statement),
        withIndicators,
        language,
      });
      setMaking({ state: "made", made, withoutMessage: withMessage && original === null });
    } catch {
      setMaking({ state: "failed" });
    }
  };

  const sheet = () => {
    const today = now.slice(0, 10);
    return writeSheet({
      inspection,
      question,
      audit,
      deadlines: findDeadlines(
        question.sentTime,
        findLogs(inspection.analysis, isOutlook),
        settings.logs,
        today
      ),
      contacts: findContacts(country),
      country,
      timeZone,
      person: [name, contact].filter((part) => part.trim() !== "").join(", "),
      statement,
      files: making.state === "made" ? making.made.files : [],
      packageSha256: making.state === "made" ? making.made.sha256 : null,
      withOnceKnew: onceKnew,
      language,
    });
  };

  return (
    <>
      <p className={styles.text}>{words.intro}</p>
      <h3 className={styles.heading}>{words.who}</h3>
      <TextField label={words.name} value={name} onChange={setName} required />
      <TextField label={words.role} value={role} onChange={setRole} />
      <TextField label={words.contact} value={contact} onChange={setContact} />
      <TextField label={words.caseId} value={caseId} onChange={setCaseId} />
      <TextField label={words.witness} value={witness} onChange={setWitness} />
      <Choice label={words.consent} chosen={agreed} onChange={setAgreed} />

      <h3 className={styles.heading}>{words.parts}</h3>
      <p className={styles.small}>{words.always}</p>
      {session.messageFile !== undefined && (
        <Choice
          label={words.messageFile}
          note={isOutlook ? words.messageFileNote : undefined}
          chosen={withMessage}
          onChange={setWithMessage}
        />
      )}
      <Choice
        label={words.indicators}
        note={words.indicatorsNote}
        chosen={withIndicators}
        onChange={setWithIndicators}
      />
      <FileChoice
        label={words.logs}
        files={logFiles}
        onChoose={(files) => {
          setLogFiles(files);
          if (files.length > 0) read(files);
          else forget();
        }}
      />
      <div role="status">
        {logs.state === "reading" && <p className={styles.small}>{words.logsReading}</p>}
        {logs.state === "failed" && <p className={styles.small}>{words.logsFailed}</p>}
        {audit !== null && (
          <p className={styles.small}>
            {words.logsRead(audit.timeline.filter(({ role: why }) => why !== "baseline").length)}
          </p>
        )}
      </div>
      {logFiles.length > 0 && (
        <Choice label={words.wholeLogs} chosen={withLogs} onChange={setWithLogs} />
      )}
      <FileChoice
        label={words.screenshots}
        accept="image/*,.pdf"
        files={pictures}
        onChoose={setPictures}
      />
      <TextField label={words.statement} value={statement} onChange={setStatement} tall />
      <p className={styles.small}>{words.statementNote}</p>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={making.state === "making" || logs.state === "reading"}
          onClick={() => {
            void make();
          }}
        >
          {making.state === "making" ? words.making : words.make}
        </Button>
      </div>
      <div role="alert">
        {making.state === "no-name" && <p className={styles.text}>{words.nameMissing}</p>}
        {making.state === "failed" && <p className={styles.text}>{words.failed}</p>}
        {making.state === "made" && making.withoutMessage && (
          <p className={styles.text}>{words.messageFailed}</p>
        )}
      </div>
      {making.state === "made" && <PackageResult made={making.made} />}

      <h3 className={styles.heading}>{words.sheetTitle}</h3>
      <p className={styles.small}>{words.sheetNote}</p>
      <Choice label={words.onceKnew} chosen={onceKnew} onChange={setOnceKnew} />
      <div className={styles.actions}>
        <Button
          size="small"
          onClick={() => {
            openDocument("text/html;charset=utf-8", sheet());
          }}
        >
          {words.sheetOpen}
        </Button>
        <Button
          size="small"
          onClick={() => {
            saveFile("whence-sheet.html", "text/html;charset=utf-8", sheet());
          }}
        >
          {words.sheetSave}
        </Button>
      </div>

      <h3 className={styles.heading}>{words.indicatorsTitle}</h3>
      <IndicatorBox inspection={inspection} now={now} />
    </>
  );
}

const filled = (text: string) => (text.trim() === "" ? null : text.trim());

async function readFiles(files: readonly File[]): Promise<readonly AddedFile[]> {
  const read: AddedFile[] = [];
  for (const file of files) {
    read.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  }
  return read;
}
