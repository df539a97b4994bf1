import { Button, makeStyles, tokens } from "@fluentui/react-components";

import type { MessageInQuestion } from "../../auditlog/model";
import type { Step } from "../../guidance/steps/model";
import type { StepId } from "../../guidance/steps/steps";
import { guidance as en } from "../../wording/en/guidance";
import { guidance as ja } from "../../wording/ja/guidance";
import { plainValue } from "../../wording/plainValue";
import { CopyButton } from "../frame/CopyButton";
import { useLanguage, useWords } from "../frame/LanguageContext";
import { openPrintPage } from "./openPrintPage";

const useStyles = makeStyles({
  card: {
    margin: "0 0 12px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: {
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  text: {
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    overflowWrap: "anywhere",
    wordBreak: "auto-phrase",
    textWrap: "pretty",
  },
  phone: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", gap: "12px", alignItems: "center", flexWrap: "wrap" },
});

interface BeforeTheLockProps {
  readonly telephone: string | null;
  readonly question: MessageInQuestion;
  readonly steps: readonly Step<StepId>[];
  /** Some panes print nothing and say nothing: there the text is copied instead. */
  readonly canPrint: boolean;
}

/** One page to print or write down, before the account is locked and this pane with it. */
export function BeforeTheLock({ telephone, question, steps, canPrint }: BeforeTheLockProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const language = useLanguage();
  const lines = [
    `${words.sheet.call}: ${telephone ?? words.sheet.noNumber}`,
    `${words.sheet.happened}: ${plainValue(question.subject ?? "", 200)}`,
    ...(question.sentTime === null
      ? []
      : [`${words.sheet.when}: ${question.sentTime.replace("T", " ").replace("Z", " UTC")}`]),
    `Message-ID: ${plainValue(question.internetMessageId ?? "", 300)}`,
  ];
  const numbered = steps.map(({ id }, index) => `${String(index + 1)}. ${words.steps[id].text}`);
  const text = [words.sheet.title, "", ...lines, "", words.sheet.next, ...numbered].join("\n");
  return (
    <section className={styles.card} aria-label={words.sheet.title}>
      <h3 className={styles.title}>{words.sheet.title}</h3>
      <p className={styles.text}>{words.sheet.why}</p>
      <p className={styles.text}>
        {words.sheet.call}:{" "}
        <span className={styles.phone}>{telephone ?? words.sheet.noNumber}</span>
      </p>
      <div className={styles.actions}>
        {canPrint && (
          <Button
            size="small"
            onClick={() => {
              openPrintPage({
                language,
                title: words.sheet.title,
                lines,
                next: words.sheet.next,
                numbered,
              });
            }}
          >
            {words.sheet.print}
          </Button>
        )}
        <CopyButton text={text} />
      </div>
    </section>
  );
}
