import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, useId, useState } from "react";

import type { Analysis, HeaderField } from "../../classifier/model";
import { pane as en } from "../../wording/en/pane";
import { verdict as enVerdict } from "../../wording/en/verdict";
import { pane as ja } from "../../wording/ja/pane";
import { verdict as jaVerdict } from "../../wording/ja/verdict";
import type { VerdictWords } from "../../wording/model";
import { ChevronIcon } from "../frame/ChevronIcon";
import { useWords } from "../frame/LanguageContext";
import { LazyPart } from "../frame/LazyPart";
import { TextButton } from "../frame/TextButton";
import { ValueText } from "../frame/ValueText";
import { ConfidenceMark } from "./ConfidenceMark";

const Because = lazy(async () => ({ default: (await import("./Because")).Because }));

const useStyles = makeStyles({
  sentence: {
    margin: 0,
    fontSize: "18px",
    lineHeight: "26px",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    textWrap: "pretty",
    // Breaks Japanese between phrases instead of inside words, where the browser can.
    wordBreak: "auto-phrase",
  },
  second: {
    margin: "6px 0 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "21px",
    overflowWrap: "anywhere",
    textWrap: "pretty",
    wordBreak: "auto-phrase",
  },
  // Levels and the way to the reasons flow like words: short ones share a line.
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: "14px",
    rowGap: "2px",
    marginTop: "10px",
  },
  levels: {
    display: "contents",
    listStyleType: "none",
  },
  level: {
    display: "flex",
    gap: "6px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "22px",
    wordBreak: "auto-phrase",
    "& svg": { flexShrink: 0, marginTop: "3px", color: tokens.colorBrandForeground1 },
  },
  why: {
    marginInlineStart: "auto",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "22px",
    "& svg": { verticalAlign: "-3px" },
  },
  because: {
    marginTop: "12px",
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface VerdictProps {
  readonly analysis: Analysis;
  readonly fields: readonly HeaderField[];
  readonly words: Omit<VerdictWords, "because" | "cannotTell">;
}

/** The answer in one sentence, how sure it is of what, and the reasons one click away. */
export function Verdict({ analysis, fields, words }: VerdictProps) {
  const styles = useStyles();
  const pane = useWords({ en, ja });
  const none = useWords({ en: enVerdict, ja: jaVerdict }).confidence.none;
  const [isOpen, setOpen] = useState(false);
  const becauseId = useId();
  const levels = words.confidence.length > 0 ? words.confidence : [{ level: null, text: none }];
  return (
    <>
      <p className={styles.sentence}>
        <ValueText text={words.sentence} />
      </p>
      {words.second !== null && (
        <p className={styles.second}>
          <ValueText text={words.second} />
        </p>
      )}
      <div className={styles.foot}>
        <ul className={styles.levels}>
          {levels.map(({ level, text }) => (
            <li key={text} className={styles.level}>
              {level !== null && <ConfidenceMark level={level} />}
              <span>{text}</span>
            </li>
          ))}
        </ul>
        <TextButton
          className={styles.why}
          aria-expanded={isOpen}
          aria-controls={isOpen ? becauseId : undefined}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {pane.why} <ChevronIcon open={isOpen} />
        </TextButton>
      </div>
      {isOpen && (
        <div id={becauseId} className={styles.because}>
          <LazyPart>
            <Because analysis={analysis} fields={fields} />
          </LazyPart>
        </div>
      )}
    </>
  );
}
