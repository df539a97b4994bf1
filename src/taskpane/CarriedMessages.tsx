import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import type { Inspection } from "../inspection/model";
import { pane as en } from "../wording/en/pane";
import { pane as ja } from "../wording/ja/pane";
import { plainValue } from "../wording/plainValue";
import { useWords } from "./frame/LanguageContext";
import { TextButton } from "./frame/TextButton";
import { InspectionView } from "./InspectionView";
import type { SectionProps } from "./sectionProps";

const useStyles = makeStyles({
  bar: {
    padding: "8px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/**
 * A message and those attached to it, one of them shown. A report or an original forwarded as
 * it was opens on the original: the covering mail is not what was asked about.
 */
export function CarriedMessages({ inspection, session, settings }: SectionProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const [chosen, setChosen] = useState<number | null>(inspection.opensOn);
  const inside = chosen === null ? undefined : inspection.inside[chosen];
  const shown = inside ?? inspection;
  return (
    <>
      {inspection.inside.length > 0 && (
        <nav className={styles.bar} aria-label={words.sections.inside}>
          {inside === undefined ? (
            <>
              <span>{words.carries(inspection.inside.length)}</span>
              <ul className={styles.list}>
                {inspection.inside.map((carried, index) => (
                  <li key={carried.key + String(index)}>
                    <TextButton
                      onClick={() => {
                        setChosen(index);
                      }}
                    >
                      {subjectOf(carried, words.noSubject)}
                    </TextButton>
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <>
              {words.carriedBy}{" "}
              <TextButton
                onClick={() => {
                  setChosen(null);
                }}
              >
                {subjectOf(inspection, words.noSubject)}
              </TextButton>
            </>
          )}
        </nav>
      )}
      <InspectionView key={shown.key} inspection={shown} session={session} settings={settings} />
    </>
  );
}

function subjectOf({ message }: Inspection, noSubject: string): string {
  const subject = message.subject?.trim();
  return subject === undefined || subject === "" ? noSubject : plainValue(subject, 80);
}
