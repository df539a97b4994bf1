import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, useSyncExternalStore } from "react";

import type { Settings } from "../../settings/model";
import { standalone as en } from "../../wording/en/standalone";
import { standalone as ja } from "../../wording/ja/standalone";
import { plainValue } from "../../wording/plainValue";
import { useDrop } from "../auditlog/useDrop";
import { useLanguage, useWords } from "../frame/LanguageContext";
import { LazyPart } from "../frame/LazyPart";
import { TextButton } from "../frame/TextButton";
import { OpeningView } from "../OpeningView";
import { PaneFrame } from "../PaneFrame";
import type { FileProblem, StandaloneSession } from "./createStandaloneSession";
import { Intake } from "./Intake";
import { MessageList } from "./MessageList";
import { WhenceMark } from "./WhenceMark";

const CampaignTable = lazy(async () => ({
  default: (await import("../intake/CampaignTable")).CampaignTable,
}));

const useStyles = makeStyles({
  page: { minHeight: "100vh" },
  over: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-6px" },
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "10px",
    maxWidth: "1180px",
    margin: "0 auto",
    padding: "14px 24px",
    "@media (max-width: 500px)": { padding: "12px 16px" },
  },
  mark: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  name: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  grow: { flexGrow: 1 },
  problems: {
    maxWidth: "720px",
    margin: "0 auto 16px",
    padding: "0 16px",
    listStyleType: "none",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    "& li": {
      padding: "8px 12px",
      marginBottom: "6px",
      borderRadius: tokens.borderRadiusLarge,
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      backgroundColor: tokens.colorNeutralBackground1,
      overflowWrap: "anywhere",
    },
  },
});

interface StandalonePageProps {
  readonly session: StandaloneSession;
  readonly settings: Settings | null;
}

/** The pane without Outlook: headers pasted, files dropped, everything in this browser. */
export function StandalonePage({ session, settings }: StandalonePageProps) {
  return (
    <PaneFrame session={session}>
      <Page session={session} settings={settings} />
    </PaneFrame>
  );
}

function Page({ session, settings }: StandalonePageProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const language = useLanguage();
  const state = useSyncExternalStore(session.subscribe, session.state);
  // The next message may be dropped anywhere and at any time.
  const { zone, isOver } = useDrop(session.openFiles);
  const isEmpty = state.inspections.length === 0 && state.progress === null;
  return (
    <div ref={zone} className={mergeClasses(styles.page, isOver && styles.over)}>
      <nav className={styles.bar} aria-label="Whence">
        <WhenceMark className={styles.mark} />
        <span className={styles.name}>Whence</span>
        <span className={styles.grow} />
        {!isEmpty && <TextButton onClick={session.startAnew}>{words.openAnother}</TextButton>}
        <TextButton
          lang={language === "en" ? "ja" : "en"}
          onClick={() => {
            session.speak(language === "en" ? "ja" : "en");
          }}
        >
          {words.otherLanguage}
        </TextButton>
      </nav>
      {isEmpty && <Intake session={session} />}
      {state.problems.length > 0 && (
        <ul className={styles.problems} role="alert">
          {state.problems.map((problem, index) => (
            <li key={`${problem.name ?? ""}-${String(index)}`}>{problemText(problem, words)}</li>
          ))}
        </ul>
      )}
      {state.inspections.length + (state.progress === null ? 0 : 1) > 1 && (
        <MessageList session={session} />
      )}
      {/* Reports are grouped when all are read: the table would jump under the hand. */}
      {settings !== null &&
        state.progress === null &&
        state.inspections.length > 1 &&
        state.inspections.some(({ bounce, inside }) => inside.length > 0 && bounce === null) && (
          <LazyPart>
            <CampaignTable
              inspections={state.inspections}
              settings={settings}
              onSelect={session.select}
            />
          </LazyPart>
        )}
      {!isEmpty && <OpeningView session={session} settings={settings} />}
    </div>
  );
}

function problemText({ name, problem }: FileProblem, words: typeof en): string {
  const text =
    problem === "too-large"
      ? words.tooLarge
      : problem === "failed"
        ? words.fileFailed
        : words.problems[problem];
  return name === null ? text : words.fileProblem(plainValue(name), text);
}
