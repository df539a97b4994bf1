import { makeStyles, tokens } from "@fluentui/react-components";

import type { Signal } from "../../classifier/model";
import { pane as en } from "../../wording/en/pane";
import { pane as ja } from "../../wording/ja/pane";
import { sayEvidence } from "../../wording/sayEvidence";
import { useLanguage, useWords } from "../frame/LanguageContext";
import { TextButton } from "../frame/TextButton";
import { usePaneNavigation } from "../frame/PaneNavigation";
import { ValueText } from "../frame/ValueText";

/** So many are said beside the verdict; the rest stand among the checks. */
const mostSaid = 2;

const useStyles = makeStyles({
  notes: {
    margin: "12px 0 0",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
  },
  heading: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, overflowWrap: "anywhere", wordBreak: "auto-phrase", textWrap: "pretty" },
});

/** What weighs so much that it must be seen with the verdict, not only when looked for. */
export function StrongNotes({ signals }: { readonly signals: readonly Signal[] }) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const language = useLanguage();
  const { show } = usePaneNavigation();
  return (
    <div className={styles.notes} role="note">
      <h3 className={styles.heading}>{words.attention}</h3>
      {signals.slice(0, mostSaid).map((signal, index) => {
        const [evidence] = signal.evidence;
        return evidence === undefined ? null : (
          <p key={`${signal.id}-${String(index)}`} className={styles.note}>
            <ValueText text={sayEvidence(evidence, language).text} />
          </p>
        );
      })}
      <TextButton
        onClick={() => {
          show("checks");
        }}
      >
        {words.sections.checks}
      </TextButton>
    </div>
  );
}
