import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import { quotePowerShell, refuse } from "../../guidance/queries/quote";
import type { Step } from "../../guidance/steps/model";
import type { StepId } from "../../guidance/steps/steps";
import { guidance as en } from "../../wording/en/guidance";
import { guidance as ja } from "../../wording/ja/guidance";
import { CopyButton } from "../frame/CopyButton";
import { useWords } from "../frame/LanguageContext";
import { TextButton } from "../frame/TextButton";
import type { useTicks } from "./useTicks";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: "12px" },
  step: { display: "grid", gridTemplateColumns: "24px 1fr", columnGap: "6px" },
  box: {
    width: "18px",
    height: "18px",
    margin: "1px 0 0",
    accentColor: tokens.colorBrandBackground,
  },
  text: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    wordBreak: "auto-phrase",
    textWrap: "pretty",
  },
  done: { color: tokens.colorNeutralForeground3 },
  small: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    wordBreak: "auto-phrase",
  },
  mark: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  urgency: {
    margin: "14px 0 6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  command: {
    display: "block",
    margin: "4px 0",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12px",
    lineHeight: "16px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
});

interface StepListProps {
  readonly steps: readonly Step<StepId>[];
  readonly ticks: ReturnType<typeof useTicks>;
  readonly account: string | null;
  readonly showSources: boolean;
}

/** The steps in order, each with its reason, to be ticked. */
export function StepList({ steps, ticks, account, showSources }: StepListProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const done = steps.filter(({ id }) => ticks.ticked.has(id)).length;
  return (
    <>
      <ol className={styles.list}>
        {steps.map(({ id, urgency, removesEvidence, alertsOthers, command, sources }, index) => {
          const isDone = ticks.ticked.has(id);
          const line = command === null ? null : fill(command, account);
          return (
            <li key={id}>
              {steps[index - 1]?.urgency !== urgency && (
                <div className={styles.urgency}>{words.urgencies[urgency]}</div>
              )}
              <label className={styles.step}>
                <input
                  type="checkbox"
                  className={styles.box}
                  checked={isDone}
                  onChange={() => {
                    ticks.toggle(id);
                  }}
                />
                <span className={mergeClasses(styles.text, isDone && styles.done)}>
                  {words.steps[id].text}
                  {words.steps[id].why !== null && (
                    <span className={styles.small}> {words.steps[id].why}</span>
                  )}
                  {removesEvidence && (
                    <span className={mergeClasses(styles.small, styles.mark)}>
                      {" "}
                      {words.afterCapture}
                    </span>
                  )}
                  {alertsOthers && (
                    <span className={mergeClasses(styles.small, styles.mark)}> {words.alerts}</span>
                  )}
                </span>
              </label>
              {line !== null && (
                <>
                  <code className={styles.command}>{line}</code>
                  <CopyButton text={line} />
                </>
              )}
              {showSources && (
                <div className={styles.small}>
                  {sources
                    .map(({ name, date, unconfirmed }) =>
                      [words.source(name, date), unconfirmed ? `(${words.unconfirmed})` : ""]
                        .join(" ")
                        .trim()
                    )
                    .join(" · ")}
                </div>
              )}
            </li>
          );
        })}
      </ol>
      <p className={styles.small}>
        {words.done(done, steps.length)}{" "}
        {done > 0 && <TextButton onClick={ticks.clear}>{words.clear}</TextButton>}
      </p>
    </>
  );
}

/** The command with the account as one quoted literal; none where it cannot be quoted. */
function fill(command: string, account: string | null): string | null {
  if (!command.includes("{account}")) return command;
  return account === null || refuse(account) !== null
    ? null
    : command.replaceAll("{account}", () => quotePowerShell(account));
}
