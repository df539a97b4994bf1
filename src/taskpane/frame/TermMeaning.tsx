import { makeStyles, tokens } from "@fluentui/react-components";

import { glossary as en } from "../../wording/en/glossary";
import type { TermId } from "../../wording/glossary";
import { glossarySources } from "../../wording/glossarySources";
import { glossary as ja } from "../../wording/ja/glossary";
import { useWords } from "./LanguageContext";

const useStyles = makeStyles({
  meaning: {
    display: "block",
    margin: "4px 0 6px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    fontWeight: tokens.fontWeightRegular,
    fontStyle: "normal",
    whiteSpace: "normal",
    wordBreak: "auto-phrase",
  },
  source: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** A term in one sentence, and where it is defined. */
export function TermMeaning({ id }: { readonly id: TermId }) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  return (
    <span className={styles.meaning}>
      {words.terms[id]}
      <span className={styles.source}>{words.definedIn(glossarySources[id])}</span>
    </span>
  );
}
