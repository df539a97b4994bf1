import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, useState, type ReactNode } from "react";

import { pane as en } from "../wording/en/pane";
import { verdict as enVerdict } from "../wording/en/verdict";
import { pane as ja } from "../wording/ja/pane";
import { verdict as jaVerdict } from "../wording/ja/verdict";
import { sayVerdict } from "../wording/sayVerdict";
import type { VerdictOptions } from "../wording/verdictValues";
import { ChecksSummary } from "./checks/ChecksSummary";
import { ActionButton } from "./frame/ActionButton";
import { useWords } from "./frame/LanguageContext";
import { LazyPart } from "./frame/LazyPart";
import {
  PaneNavigationContext,
  usePaneNavigationState,
  type SectionId,
} from "./frame/PaneNavigation";
import { Section } from "./frame/Section";
import { useReported } from "./report/reportedMemory";
import { useWaiting } from "./report/useWaiting";
import type { SectionProps } from "./sectionProps";
import { SubjectHeader } from "./subject/SubjectHeader";
import { LaterNotes } from "./verdict/LaterNotes";
import { Verdict } from "./verdict/Verdict";

// Everything that is folded comes when it is opened: only the verdict stands in the first load.
const ReportSection = lazy(async () => ({
  default: (await import("./report/ReportSection")).ReportSection,
}));
const OutboxList = lazy(async () => ({
  default: (await import("./report/OutboxList")).OutboxList,
}));
const CannotTell = lazy(async () => ({
  default: (await import("./verdict/CannotTell")).CannotTell,
}));
const StrongNotes = lazy(async () => ({
  default: (await import("./verdict/StrongNotes")).StrongNotes,
}));
const BounceReasons = lazy(async () => ({
  default: (await import("./verdict/BounceReasons")).BounceReasons,
}));
const PathSection = lazy(async () => ({
  default: (await import("./path/PathSection")).PathSection,
}));
const ChecksSection = lazy(async () => ({
  default: (await import("./checks/ChecksSection")).ChecksSection,
}));
const AuditLogSection = lazy(async () => ({
  default: (await import("./auditlog/AuditLogSection")).AuditLogSection,
}));
const NetworksSection = lazy(async () => ({
  default: (await import("./networks/NetworksSection")).NetworksSection,
}));
const NextStepsSection = lazy(async () => ({
  default: (await import("./guidance/NextStepsSection")).NextStepsSection,
}));
const EvidenceSection = lazy(async () => ({
  default: (await import("./evidence/EvidenceSection")).EvidenceSection,
}));
const HeadersSection = lazy(async () => ({
  default: (await import("./headers/HeadersSection")).HeadersSection,
}));
const AboutSection = lazy(async () => ({
  default: (await import("./about/AboutSection")).AboutSection,
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
      padding: "0 24px 40px",
    },
  },
  card: {
    margin: "0 12px 12px",
    padding: "14px",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  heading: {
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "14px" },
  report: {
    marginTop: "14px",
    paddingTop: "14px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  action: { flexGrow: 1, minWidth: 0 },
  sections: { backgroundColor: tokens.colorNeutralBackground1 },
  panel: {
    "@media (min-width: 860px)": {
      borderRadius: tokens.borderRadiusXLarge,
      boxShadow: tokens.shadow4,
      overflow: "hidden",
      "& > section:first-child": { borderTop: "none" },
    },
  },
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

/** An inspection shown: the answer first, then what it rests on, then what can be done. */
export function InspectionView({ inspection, session, settings }: SectionProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const sentences = useWords({ en: enVerdict, ja: jaVerdict });
  const navigation = usePaneNavigationState();
  // Asked once: a pane that stays open over midnight does not change its figures unasked.
  const [now] = useState(() => new Date(Date.now()).toISOString());
  const today = now.slice(0, 10);
  const { message, analysis, fields, returnedFields } = inspection;
  const { returned } = analysis;
  const isHosted = session.host().kind === "outlook";
  const reported = useReported(inspection.key) !== null;
  const options: VerdictOptions = {
    yours: isHosted,
    mailboxOwner: message.mailboxOwner,
    fromAddress: message.fromAddress,
    reported,
  };
  const props = { inspection, session, settings };
  const hasOpenQuestions =
    analysis.origin.cannotTell.length + (returned?.origin.cannotTell.length ?? 0) > 0;

  const isReporting = navigation.open.has("report");
  const isWaiting = useWaiting(isReporting);
  const strong = analysis.signals.filter(({ strength }) => strength === "strong");

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
            <Verdict
              analysis={analysis}
              fields={fields}
              words={sayVerdict(analysis, sentences, options)}
            />
            <LaterNotes
              analysis={analysis}
              say={(one) => JSON.stringify(sayVerdict(one, sentences, options))}
            />
            {inspection.bounce !== null && (
              <LazyPart>
                <BounceReasons bounce={inspection.bounce} />
              </LazyPart>
            )}
            {strong.length > 0 && (
              <LazyPart>
                <StrongNotes signals={strong} />
              </LazyPart>
            )}
            <div className={styles.actions} role="group" aria-label={words.actions}>
              <ActionButton
                primary={!isReporting}
                className={styles.action}
                aria-expanded={isReporting}
                aria-controls={isReporting ? "report" : undefined}
                onClick={() => {
                  navigation.toggle("report");
                }}
              >
                {reported ? words.reported : words.reportToIt}
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
            {isReporting && (
              <div id="report" className={styles.report}>
                <LazyPart>
                  <ReportSection {...props} />
                </LazyPart>
              </div>
            )}
            {isWaiting && !isReporting && (
              <LazyPart>
                <OutboxList settings={settings} hosted={isHosted} />
              </LazyPart>
            )}
          </main>
          {returned !== null && (
            <section className={styles.card}>
              <h2 className={styles.heading}>{words.returnedHeading}</h2>
              <Verdict
                analysis={returned}
                fields={returnedFields ?? []}
                words={sayVerdict(returned, sentences, { ...options, yours: false })}
              />
            </section>
          )}
        </div>
        <div className={mergeClasses(styles.sections, !isHosted && styles.panel)}>
          {hasOpenQuestions &&
            part("cannotTell", words.sections.cannotTell, <CannotTell {...props} today={today} />)}
          {part("path", words.sections.path, <PathSection {...props} />)}
          {part("networks", words.sections.networks, <NetworksSection {...props} />)}
          {part(
            "checks",
            words.sections.checks,
            <ChecksSection {...props} />,
            <ChecksSummary analysis={analysis} />
          )}
          {part("auditLog", words.sections.auditLog, <AuditLogSection {...props} today={today} />)}
          {part("nextSteps", words.sections.nextSteps, <NextStepsSection {...props} now={now} />)}
          {part("evidence", words.sections.evidence, <EvidenceSection {...props} now={now} />)}
          {part("headers", words.sections.headers, <HeadersSection {...props} />)}
          {part("about", words.sections.about, <AboutSection {...props} />)}
          <footer className={styles.fixedLine}>{words.fixedLine}</footer>
        </div>
      </div>
    </PaneNavigationContext>
  );
}
