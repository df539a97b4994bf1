import { makeStyles, tokens } from "@fluentui/react-components";

import type { VerdictWords } from "../../wording/model";
import { ValueText } from "../frame/ValueText";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "grid",
    gap: "12px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
  },
  text: { margin: 0, overflowWrap: "anywhere", wordBreak: "auto-phrase", textWrap: "pretty" },
  whoKnows: {
    margin: "2px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    overflowWrap: "anywhere",
    wordBreak: "auto-phrase",
    textWrap: "pretty",
  },
});

/** What the headers leave open, and who would know it. */
export function CannotTell({ items }: { readonly items: VerdictWords["cannotTell"] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map(({ text, whoKnows }) => (
        <li key={text}>
          <p className={styles.text}>
            <ValueText text={text} />
          </p>
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
