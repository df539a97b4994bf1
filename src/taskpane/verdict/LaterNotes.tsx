import { makeStyles, tokens } from "@fluentui/react-components";
import { use, useState, useSyncExternalStore } from "react";

import type { Analysis } from "../../classifier/model";
import { pane as en } from "../../wording/en/pane";
import { pane as ja } from "../../wording/ja/pane";
import { EnrichmentContext } from "../EnrichmentContext";
import { useWords } from "../frame/LanguageContext";
import { TextButton } from "../frame/TextButton";

const useStyles = makeStyles({
  note: {
    margin: "10px 0 0",
    paddingInlineStart: "8px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    wordBreak: "auto-phrase",
  },
});

interface LaterNotesProps {
  readonly analysis: Analysis;
  /** What is said of an analysis, as one text that can be compared. */
  readonly say: (analysis: Analysis) => string;
}

/**
 * What came after the answer first stood: that it now says something else, or that the data it
 * would be completed with is missing. Both analyses are said alike, so that another language or
 * a report in between is no change.
 */
export function LaterNotes({ analysis, say }: LaterNotesProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const enrichment = use(EnrichmentContext);
  const state = useSyncExternalStore(enrichment.subscribe, enrichment.state);
  const [first] = useState(analysis);
  const isChanged = first !== analysis && say(first) !== say(analysis);
  return (
    <div role="status">
      {isChanged && <p className={styles.note}>{words.verdictChanged}</p>}
      {state === "without-networks" && (
        <p className={styles.note}>
          {words.networkDataMissing}{" "}
          <TextButton
            onClick={() => {
              void enrichment.load();
            }}
          >
            {words.tryAgain}
          </TextButton>
        </p>
      )}
    </div>
  );
}
