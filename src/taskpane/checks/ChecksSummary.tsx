import { makeStyles } from "@fluentui/react-components";

import type { Analysis } from "../../classifier/model";
import { pane as en } from "../../wording/en/pane";
import { pane as ja } from "../../wording/ja/pane";
import { useWords } from "../frame/LanguageContext";
import { SpokenOnly } from "../frame/SpokenOnly";
import { listChecks, summarizeChecks } from "./judgeCheck";
import { OutcomeMark } from "./OutcomeMark";

const useStyles = makeStyles({
  summary: {
    position: "relative",
    display: "inline-flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    columnGap: "8px",
  },
  check: { display: "inline-flex", alignItems: "center", gap: "2px", whiteSpace: "nowrap" },
});

/** The checks as a few marks beside the heading, one a method, and how many notes there are. */
export function ChecksSummary({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const notes = analysis.signals.length;
  return (
    <span className={styles.summary}>
      {summarizeChecks(listChecks(analysis.authentication)).map(({ name, outcome }) => (
        <span key={name} className={styles.check}>
          <OutcomeMark outcome={outcome} />
          {name.toUpperCase()}
          <SpokenOnly> {words.outcomes[outcome]}</SpokenOnly>
        </span>
      ))}
      {notes > 0 && <span>{words.notes(notes)}</span>}
    </span>
  );
}
