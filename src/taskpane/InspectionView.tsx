import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, type ReactNode } from "react";

import { pane as en } from "../wording/en/pane";
import { verdict as enVerdict } from "../wording/en/verdict";
import { pane as ja } from "../wording/ja/pane";
import { verdict as jaVerdict } from "../wording/ja/verdict";
import { sayVerdict, type VerdictOptions } from "../wording/sayVerdict";
import { ActionButton } from "./frame/ActionButton";
import { ChecksSummary } from "./checks/ChecksSummary";
import { useWords } from "./frame/LanguageContext";
import {
  PaneNavigationContext,
  usePaneNavigationState,
  type SectionId,
} from "./frame/PaneNavigation";
import { Section } from "./frame/Section";
import type { SectionProps } from "./sectionProps";
import { SubjectHeader } from "./subject/SubjectHeader";
import { CannotTell } from "./verdict/CannotTell";
import { Verdict } from "./verdict/Verdict";

const PathSection = lazy(async () => ({
  default: (await import("./path/PathSection")).PathSection,
}));
const ChecksSection = lazy(async () => ({
  default: (await import("./checks/ChecksSection")).ChecksSection,
}));
const HeadersSection = lazy(async () => ({
  default: (await import("./headers/HeadersSection")).HeadersSection,
}));

const useStyles = makeStyles({
  view: { display: "block" },
  columns: {
    "@media (min-width: 860px)": {
      display: "grid",
      gridTemplateColumns: "minmax(320px, 5fr) minmax(0, 7fr)",
      columnGap: "24px",
      alignItems: "start",
      maxWidth: "1180px",
      margin: "0 auto",
      padding: "0 24px",
    },
  },
  card: {
    margin: "0 12px 12px",
    padding: "14px 14px 14px",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  returned: { marginTop: "12px" },
  heading: {
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  actions: { display: "flex", gap: "8px", marginTop: "14px" },
  action: { flexGrow: 1, minWidth: 0 },
  sections: { backgroundColor: tokens.colorNeutralBackground1 },
  fixedLine: {
    margin: 0,
    padding: "12px 16px 20px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textWrap: "pretty",
    wordBreak: "auto-phrase",
  },
});

/** An inspection shown: the answer first, then what it rests on. */
export function InspectionView({ inspection, session, settings }: SectionProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const sentences = useWords({ en: enVerdict, ja: jaVerdict });
  const navigation = usePaneNavigationState();
  const { message, analysis, fields, returnedFields } = inspection;
  const isHosted = session.host().kind === "outlook";
  const options: VerdictOptions = { yours: isHosted, mailboxOwner: message.mailboxOwner };
  const verdict = sayVerdict(analysis, sentences, options);
  const returned =
    analysis.returned === null
      ? null
      : sayVerdict(analysis.returned, sentences, { ...options, yours: false });
  const props = { inspection, session, settings };
  const part = (id: SectionId, title: string, content: ReactNode, summary?: ReactNode) => (
    <Section id={id} title={title} summary={summary}>
      {content}
    </Section>
  );
  return (
    <PaneNavigationContext value={navigation}>
      <div className={mergeClasses(styles.view, !isHosted && styles.columns)}>
        <div>
          <SubjectHeader message={message} />
          <main className={styles.card}>
            <h2 className={styles.heading}>{words.verdictHeading}</h2>
            <Verdict analysis={analysis} fields={fields} words={verdict} />
            <div className={styles.actions} role="group" aria-label={words.actions}>
              <ActionButton
                className={styles.action}
                primary
                onClick={() => {
                  navigation.show("report");
                }}
              >
                {words.reportToIt}
              </ActionButton>
              <ActionButton
                className={styles.action}
                onClick={() => {
                  navigation.show("nextSteps");
                }}
              >
                {words.whatNow}
              </ActionButton>
            </div>
          </main>
          {returned !== null && analysis.returned !== null && (
            <section className={mergeClasses(styles.card, styles.returned)}>
              <h2 className={styles.heading}>{words.returnedHeading}</h2>
              <Verdict
                analysis={analysis.returned}
                fields={returnedFields ?? []}
                words={returned}
              />
            </section>
          )}
        </div>
        <div className={styles.sections}>
          {verdict.cannotTell.length > 0 &&
            part(
              "cannotTell",
              words.sections.cannotTell,
              <CannotTell items={[...verdict.cannotTell, ...(returned?.cannotTell ?? [])]} />
            )}
          {part("path", words.sections.path, <PathSection {...props} />)}
          {part(
            "checks",
            words.sections.checks,
            <ChecksSection {...props} />,
            <ChecksSummary analysis={analysis} />
          )}
          {part("headers", words.sections.headers, <HeadersSection {...props} />)}
          <p className={styles.fixedLine}>{words.fixedLine}</p>
        </div>
      </div>
    </PaneNavigationContext>
  );
}
