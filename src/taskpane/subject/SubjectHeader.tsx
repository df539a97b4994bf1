import { makeStyles, tokens } from "@fluentui/react-components";

import type { MessageFacts } from "../../inspection/model";
import { pane as en } from "../../wording/en/pane";
import { pane as ja } from "../../wording/ja/pane";
import { plainValue } from "../../wording/plainValue";
import { useWords } from "../frame/LanguageContext";

const useStyles = makeStyles({
  header: { padding: "14px 16px 12px" },
  subject: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    maxHeight: "80px",
    overflow: "hidden",
  },
  from: {
    margin: "2px 0 0",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** Whose message this is about: what the message says of itself, nothing judged. */
export function SubjectHeader({ message }: { readonly message: MessageFacts }) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const subject = message.subject?.trim();
  return (
    <header className={styles.header}>
      <h1 className={styles.subject}>
        {subject === undefined || subject === "" ? words.noSubject : plainValue(subject, 300)}
      </h1>
      <p className={styles.from}>{senderText(message, words.from, words.noSender)}</p>
    </header>
  );
}

function senderText({ fromName, fromAddress }: MessageFacts, from: string, noSender: string) {
  const name = fromName === null ? "" : plainValue(fromName, 80);
  const address = fromAddress === null ? "" : plainValue(fromAddress, 120);
  if (name === "" && address === "") return noSender;
  if (address === "") return `${from} ${name}`;
  // The name is the sender's own word, so the address always stands beside it.
  return name === "" || name === address ? `${from} ${address}` : `${from} ${name} <${address}>`;
}
