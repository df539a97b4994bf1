import { Button, makeStyles, tokens } from "@fluentui/react-components";

import { findContacts } from "../../guidance/contacts/contacts";
import { guidance as en } from "../../wording/en/guidance";
import { guidance as ja } from "../../wording/ja/guidance";
import { useWords } from "../frame/LanguageContext";

const useStyles = makeStyles({
  note: {
    margin: "0 0 12px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: {
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  text: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    wordBreak: "auto-phrase",
    textWrap: "pretty",
  },
});

interface SafetyNoteProps {
  readonly country: string | null;
  readonly close: () => void;
}

/** Safety before security: before any step that others can notice. One tap closes it. */
export function SafetyNote({ country, close }: SafetyNoteProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const hotline = findContacts(country).find(({ purpose }) => purpose === "safety");
  return (
    <aside className={styles.note} aria-label={words.safety.title}>
      <h3 className={styles.title}>{words.safety.title}</h3>
      {words.safety.lines.map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
      {hotline !== undefined && (
        <p className={styles.text}>
          {words.safety.hotline}: {hotline.name} {hotline.reach}
        </p>
      )}
      <Button size="small" onClick={close}>
        {words.safety.close}
      </Button>
    </aside>
  );
}
