import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import { lazy, useId, useState } from "react";

import type { Signal } from "../../classifier/model";
import type { CheckOutcome } from "../../wording/checks";
import { checks as en } from "../../wording/en/checks";
import { pane as enPane } from "../../wording/en/pane";
import { checks as ja } from "../../wording/ja/checks";
import { pane as jaPane } from "../../wording/ja/pane";
import { plainValue } from "../../wording/plainValue";
import { sayEvidence } from "../../wording/sayEvidence";
import { ChevronIcon } from "../frame/ChevronIcon";
import { FieldLink } from "../frame/FieldLink";
import { useLanguage, useWords } from "../frame/LanguageContext";
import { LazyPart } from "../frame/LazyPart";
import { Term } from "../frame/Term";
import { TextButton } from "../frame/TextButton";
import { ValueText } from "../frame/ValueText";
import type { SectionProps } from "../sectionProps";
import { listChecks } from "./judgeCheck";
import { OutcomeMark } from "./OutcomeMark";

const ExpertChecks = lazy(async () => ({
  default: (await import("./ExpertChecks")).ExpertChecks,
}));

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
  row: { display: "grid", gridTemplateColumns: "20px 1fr", columnGap: "6px" },
  mark: {
    width: "20px",
    height: "20px",
    display: "grid",
    placeItems: "center",
    borderRadius: "50%",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  pass: { color: tokens.colorPaletteGreenForeground1 },
  fail: { color: tokens.colorPaletteDarkOrangeForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  name: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: "anywhere", wordBreak: "auto-phrase" },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    overflowWrap: "anywhere",
    wordBreak: "auto-phrase",
  },
  heading: {
    margin: "18px 0 8px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  more: { margin: "14px 0 0", fontSize: tokens.fontSizeBase300, lineHeight: "20px" },
  weight: {
    display: "inline-block",
    padding: "0 6px",
    marginInlineEnd: "6px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    whiteSpace: "nowrap",
  },
  heavy: {
    color: tokens.colorNeutralForegroundInverted,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    border: `1px solid ${tokens.colorNeutralBackgroundInverted}`,
  },
});

/** Authentication in words, then what else was noticed. */
export function ChecksSection({ inspection }: SectionProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const pane = useWords({ en: enPane, ja: jaPane });
  const [isExpert, setExpert] = useState(false);
  const expertId = useId();
  const { analysis, fields } = inspection;
  const { authentication } = analysis;
  const checks = listChecks(authentication);
  const colour = (outcome: CheckOutcome) =>
    outcome === "pass" ? styles.pass : outcome === "fail" ? styles.fail : styles.quiet;
  return (
    <>
      {checks.length === 0 ? (
        <p className={styles.text}>{words.nothingChecked}</p>
      ) : (
        <ul className={styles.list}>
          {checks.map(({ name, check, outcome }, index) => (
            <li key={`${name}-${String(index)}`} className={styles.row}>
              <span className={mergeClasses(styles.mark, colour(outcome))}>
                <OutcomeMark outcome={outcome} />
              </span>
              <div>
                <div className={styles.text}>
                  <span className={styles.name}>
                    <Term id={name}>{words.names[name]}</Term>
                  </span>{" "}
                  {pane.outcomes[outcome]}
                </div>
                <p className={styles.text}>
                  {words.sentence(
                    name,
                    outcome,
                    check.domain === null ? null : plainValue(check.domain)
                  )}
                  {check.aligned !== null && name !== "dmarc" && ` ${words.aligned(check.aligned)}`}
                </p>
                {outcome === "other" && (
                  <p className={styles.small}>{words.asWritten(plainValue(check.result))}</p>
                )}
                <FieldLink fields={fields} field={check.field} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {checks.some(({ outcome }) => outcome === "pass") && (
        <p className={styles.small}>{words.passMeansLittle}</p>
      )}
      {authentication.placement !== null && (
        <>
          <h3 className={styles.heading}>{words.placementHeading}</h3>
          <p className={styles.text}>{words.placement[authentication.placement]}</p>
        </>
      )}
      {analysis.signals.length > 0 && (
        <>
          <h3 className={styles.heading}>{words.notesHeading}</h3>
          <ul className={styles.list}>
            {analysis.signals.map((signal, index) => (
              <Note key={`${signal.id}-${String(index)}`} signal={signal} fields={fields} />
            ))}
          </ul>
        </>
      )}
      {(authentication.filter.length > 0 || authentication.arc.length > 0) && (
        <>
          <p className={styles.more}>
            <TextButton
              aria-expanded={isExpert}
              aria-controls={isExpert ? expertId : undefined}
              onClick={() => {
                setExpert(!isExpert);
              }}
            >
              {words.details} <ChevronIcon open={isExpert} />
            </TextButton>
          </p>
          {isExpert && (
            <div id={expertId}>
              <LazyPart>
                <ExpertChecks authentication={authentication} fields={fields} />
              </LazyPart>
            </div>
          )}
        </>
      )}
    </>
  );
}

function Note({
  signal,
  fields,
}: {
  readonly signal: Signal;
  readonly fields: SectionProps["inspection"]["fields"];
}) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const language = useLanguage();
  return (
    <li>
      {signal.evidence.map((evidence, index) => {
        const { text, field } = sayEvidence(evidence, language);
        return (
          <div key={`${evidence.rule}-${String(index)}`}>
            <p className={styles.text}>
              {index === 0 && (
                <span
                  className={mergeClasses(
                    styles.weight,
                    signal.strength === "strong" && styles.heavy
                  )}
                >
                  {words.strength[signal.strength]}
                </span>
              )}
              <ValueText text={text} />
            </p>
            {field !== null && <FieldLink fields={fields} field={field} />}
          </div>
        );
      })}
    </li>
  );
}
