import { makeStyles, tokens } from "@fluentui/react-components";

import type { AuditMatch } from "../../auditlog/model";
import type { Origin } from "../../classifier/model";
import { askLog as enAsk } from "../../wording/en/askLog";
import { auditlog as en } from "../../wording/en/auditlog";
import { askLog as jaAsk } from "../../wording/ja/askLog";
import { auditlog as ja } from "../../wording/ja/auditlog";
import { plainValue } from "../../wording/plainValue";
import { useWords } from "../frame/LanguageContext";
import { ValueText } from "../frame/ValueText";
import { TimelineChart } from "./TimelineChart";
import { TimelineTable } from "./TimelineTable";

const useStyles = makeStyles({
  conclusion: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    wordBreak: "auto-phrase",
    textWrap: "pretty",
  },
  text: {
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    overflowWrap: "anywhere",
    wordBreak: "auto-phrase",
    textWrap: "pretty",
  },
  heading: {
    margin: "14px 0 6px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingInlineStart: "18px", display: "grid", gap: "8px" },
  item: { fontSize: tokens.fontSizeBase300, lineHeight: "20px", overflowWrap: "anywhere" },
  small: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    wordBreak: "auto-phrase",
  },
});

interface AuditStoryProps {
  readonly audit: AuditMatch;
  readonly origin: Origin;
}

/** What exported logs say of this message: the conclusion first, then what it rests on. */
export function AuditStory({ audit, origin }: AuditStoryProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const ask = useWords({ en: enAsk, ja: jaAsk });
  const { sender, match } = audit;
  const agreement =
    sender?.ip == null || origin.ip === null || origin.addressIs !== "client"
      ? null
      : sender.ip === origin.ip
        ? ask.agrees
        : ask.disagrees;
  const statements = [
    sender !== null && sender.user !== null
      ? words.sentFrom({ ...sender, time: match.time })
      : null,
    sender?.signIn == null
      ? null
      : words.signedIn({ ...sender.signIn, failures: sender.signIn.failuresBefore }),
    sender === null || sender.portsSeen.length === 0
      ? null
      : words.ports(sender.portsSeen.map(({ port }) => port)),
    sender?.transportIp == null ? null : words.transportAddress(sender.transportIp),
    agreement,
    ...match.notes.map((note) => words.matchNotes[note]),
  ].filter((statement) => statement !== null);
  return (
    <>
      <p className={styles.conclusion}>{words.conclusions[audit.conclusion]}</p>
      <p className={styles.text}>{words.cautions[audit.conclusion]}</p>
      {statements.map((statement) => (
        <p key={statement} className={styles.text}>
          <ValueText text={plainValue(statement, 400)} />
        </p>
      ))}
      {audit.signs.length > 0 && (
        <>
          <h5 className={styles.heading}>{words.titles.signs}</h5>
          <ul className={styles.list}>
            {audit.signs.map(({ id, values, records }) => (
              <li key={id} className={styles.item}>
                <ValueText text={plainValue(words.signs[id](values), 400)} />{" "}
                <span className={styles.small}>({words.records(records.length)})</span>
                <div className={styles.small}>{words.everyday[id]}</div>
              </li>
            ))}
          </ul>
        </>
      )}
      {audit.listed.length > 0 && (
        <>
          <h5 className={styles.heading}>{words.titles.listed}</h5>
          <ul className={styles.list}>
            {audit.listed.map(({ id, records }) => (
              <li key={id} className={styles.item}>
                {words.listed[id]}{" "}
                <span className={styles.small}>({words.records(records.length)})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {audit.timeline.length > 0 && (
        <>
          <h5 className={styles.heading}>{words.titles.timeline}</h5>
          <TimelineChart timeline={audit.timeline} />
          <TimelineTable timeline={audit.timeline} />
        </>
      )}
      <h5 className={styles.heading}>{words.titles.files}</h5>
      <ul className={styles.list}>
        {audit.files.map((file, index) => (
          <li key={index} className={styles.item}>
            {plainValue(file.name)}
            {": "}
            {file.format === null ? "?" : words.formats[file.format]}, {words.records(file.records)}
            {file.notes.map((note) => (
              <div key={note} className={styles.small}>
                {words.fileNotes[note]}
              </div>
            ))}
            {file.expected !== null && (
              <div className={styles.small}>
                {words.notRecognised(
                  words.formats[file.expected.nearest],
                  file.expected.missing.join(", ")
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
