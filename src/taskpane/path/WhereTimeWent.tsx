import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";

import type { Analysis } from "../../classifier/model";
import { findDelays } from "../../classifier/time/findDelays";
import { delays as en } from "../../wording/en/delays";
import { path as enPath } from "../../wording/en/path";
import { delays as ja } from "../../wording/ja/delays";
import { path as jaPath } from "../../wording/ja/path";
import { plainValue } from "../../wording/plainValue";
import { ChevronIcon } from "../frame/ChevronIcon";
import { useWords } from "../frame/LanguageContext";
import { TextButton } from "../frame/TextButton";
import { ValueText } from "../frame/ValueText";

/** The longest waits say where the time went; the rest is in the path. */
const mostShown = 8;

const useStyles = makeStyles({
  button: { marginTop: "8px", fontSize: tokens.fontSizeBase200, lineHeight: "18px" },
  list: {
    margin: "4px 0 0",
    padding: 0,
    listStyleType: "none",
    display: "grid",
    gap: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    overflowWrap: "anywhere",
    wordBreak: "auto-phrase",
  },
  usual: {
    margin: "8px 0 0",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
  },
});

/** The steps that took a minute or more, or whose clocks disagree: how long, whose side, and why. */
export function WhereTimeWent({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const path = useWords({ en: enPath, ja: jaPath });
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const waits = findDelays(analysis.hops, analysis.boundary)
    .filter(({ cause }) => cause !== "quick")
    .sort((one, other) => Math.abs(other.seconds) - Math.abs(one.seconds))
    .slice(0, mostShown);
  if (waits.length === 0) return null;
  return (
    <>
      <div className={styles.button}>
        <TextButton
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {words.heading} <ChevronIcon open={isOpen} />
        </TextButton>
      </div>
      {isOpen && (
        <div id={listId}>
          <ul className={styles.list}>
            {waits.map(({ hop, seconds, side, cause, at }) => (
              <li key={hop}>
                <ValueText
                  text={words.step(
                    path.delay(seconds).replace(/^\+/u, ""),
                    at === null ? null : plainValue(at, 80)
                  )}
                />
                <div>
                  {words.side[side]} · {words.cause[cause]}
                </div>
              </li>
            ))}
          </ul>
          <p className={styles.usual}>{words.usual}</p>
        </div>
      )}
    </>
  );
}
