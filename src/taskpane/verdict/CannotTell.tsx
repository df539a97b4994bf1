import { makeStyles, tokens } from "@fluentui/react-components";

import type { LogId } from "../../classifier/model";
import { findDeadlines } from "../../guidance/deadlines/findDeadlines";
import { messageInQuestion } from "../../inspection/messageInQuestion";
import { cannotTell as en } from "../../wording/en/cannotTell";
import { cannotTell as ja } from "../../wording/ja/cannotTell";
import type { VerdictWords } from "../../wording/model";
import { sayCannotTell } from "../../wording/sayCannotTell";
import { useLanguage, useWords } from "../frame/LanguageContext";
import { ValueText } from "../frame/ValueText";
import type { SectionProps } from "../sectionProps";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "grid",
    gap: "14px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
  },
  text: {
    margin: "0 0 4px",
    overflowWrap: "anywhere",
    wordBreak: "auto-phrase",
    textWrap: "pretty",
  },
  whoKnows: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    overflowWrap: "anywhere",
    wordBreak: "auto-phrase",
    textWrap: "pretty",
  },
});

interface CannotTellProps extends SectionProps {
  /** UTC date `YYYY-MM-DD` to count deadlines from. */
  readonly today: string;
}

/** What the headers leave open, who would know it, and until when. */
export function CannotTell({ inspection, session, settings, today }: CannotTellProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const language = useLanguage();
  const { analysis, message } = inspection;
  const yours = session.host().kind === "outlook";
  const { sentTime } = messageInQuestion(inspection, settings);
  const keptUntil = (log: LogId) => {
    // Several logs may answer to one name: the record is there until the last of them forgets.
    const last = findDeadlines(sentTime, [log], settings.logs, today)
      .filter(({ gone }) => !gone)
      .at(-1);
    return last === undefined ? null : dateText(last.lastDay, language);
  };
  const items = [
    ...sayCannotTell(analysis, words, { yours, mailboxOwner: message.mailboxOwner, keptUntil }),
    ...(analysis.returned === null
      ? []
      : sayCannotTell(analysis.returned, words, { yours: false, keptUntil })),
  ];
  return (
    <ul className={styles.list}>
      {groupByKeeper(items).map(({ texts, whoKnows }) => (
        <li key={texts.join()}>
          {texts.map((text) => (
            <p key={text} className={styles.text}>
              <ValueText text={text} />
            </p>
          ))}
          {whoKnows !== null && (
            <p className={styles.whoKnows}>
              <ValueText text={whoKnows} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Things that the same keeper would know stand together, and the keeper is named once. */
function groupByKeeper(items: VerdictWords["cannotTell"]) {
  const groups: { texts: string[]; whoKnows: string | null }[] = [];
  for (const { text, whoKnows } of items) {
    const group = groups.find((other) => other.whoKnows === whoKnows);
    if (group === undefined) groups.push({ texts: [text], whoKnows });
    else if (!group.texts.includes(text)) group.texts.push(text);
  }
  return groups;
}

const dateText = (day: string, language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(Date.parse(day));
