import { makeStyles, tokens } from "@fluentui/react-components";

import type { Analysis, HeaderField } from "../../classifier/model";
import { sayEvidence } from "../../wording/sayEvidence";
import { FieldLink } from "../frame/FieldLink";
import { useLanguage } from "../frame/LanguageContext";
import { ValueText } from "../frame/ValueText";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "grid",
    gap: "10px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
  },
  reason: { margin: 0, overflowWrap: "anywhere", wordBreak: "auto-phrase" },
});

interface BecauseProps {
  readonly analysis: Analysis;
  readonly fields: readonly HeaderField[];
}

/** The reasons of the verdict, each with the header line it rests on. */
export function Because({ analysis, fields }: BecauseProps) {
  const styles = useStyles();
  const language = useLanguage();
  const evidence = [...analysis.origin.evidence, ...analysis.account.evidence];
  return (
    <ul className={styles.list}>
      {evidence.map((item, index) => {
        const { text, field } = sayEvidence(item, language);
        return (
          // Two evidences may be alike; their order is the message's and does not change.
          <li key={`${item.rule}-${String(index)}`}>
            <p className={styles.reason}>
              <ValueText text={text} />
            </p>
            {field !== null && <FieldLink fields={fields} field={field} />}
          </li>
        );
      })}
    </ul>
  );
}
