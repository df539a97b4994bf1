import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";

import type { Delivery, Failure } from "../../delivery/model";
import { openTransports } from "../../delivery/openTransports";
import { moveToJunk } from "../../graph/moveToJunk";
import type { Inspection } from "../../inspection/model";
import type { Report } from "../../report/toIt/model";
import type { OwnWords, Settings } from "../../settings/model";
import type { Language } from "../../wording/model";
import { report as en } from "../../wording/en/report";
import { report as ja } from "../../wording/ja/report";
import type { ReportWords } from "../../wording/report";
import { CopyButton } from "../frame/CopyButton";
import { useLanguage, useWords } from "../frame/LanguageContext";
import { TextButton } from "../frame/TextButton";
import { deviceOutbox, reportHost } from "./reportHost";

const useStyles = makeStyles({
  result: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    "& p": { margin: 0 },
    "&:focus": { outline: "none" },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "12px" },
  text: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "120px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12px",
  },
});

interface DeliveryResultProps {
  readonly delivery: Delivery;
  readonly report: Report;
  readonly inspection: Inspection;
  readonly settings: Settings;
  readonly onRetry: () => void;
  readonly onAgain: () => void;
}

/** What became of the report, and what happens next. */
export function DeliveryResult(props: DeliveryResultProps) {
  const { delivery, onAgain } = props;
  const styles = useStyles();
  const words = useWords({ en, ja });
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: focus goes to what it led to.
  useEffect(() => {
    place.current?.focus();
  }, [delivery]);
  const { outcome, failedBefore } = delivery;
  return (
    <div ref={place} className={styles.result} role="status" tabIndex={-1}>
      {failedBefore.map(({ by }) => (
        <p key={by} className={styles.quiet}>
          {words.failed.before(words.failed.ways[by])}
        </p>
      ))}
      {outcome.outcome === "opened" && (
        <>
          <p className={styles.title}>{words.opened.title}</p>
          <p>{words.opened.text}</p>
        </>
      )}
      {outcome.outcome === "accepted" && (
        <>
          <p className={styles.title}>{words.accepted.title}</p>
          <p>{words.accepted.by[outcome.by === "graph" ? "graph" : "endpoint"]}</p>
          {outcome.reference !== null && <p>{words.accepted.reference(outcome.reference)}</p>}
          {outcome.withoutOriginal && <p>{words.accepted.withoutOriginal}</p>}
          <Next {...props} />
        </>
      )}
      {outcome.outcome === "failed" && <Failed {...props} failure={outcome.failure} />}
      {outcome.outcome !== "failed" && (
        <div>
          <TextButton onClick={onAgain}>{words.accepted.again}</TextButton>
        </div>
      )}
    </div>
  );
}

function Next({ inspection, report, settings }: DeliveryResultProps) {
  const words = useWords({ en, ja });
  const language = useLanguage();
  const { next, offerMove } = settings.report;
  const drill = inspection.analysis.origin.reason === "drill";
  const movable =
    offerMove && settings.graph?.largeMessages === true && report.message.itemId !== null;
  return (
    <>
      {drill && <p>{words.accepted.drill}</p>}
      <p>{sayNext(next, language) ?? words.accepted.next}</p>
      {movable && report.reason !== "not-junk" && (
        <MoveButton itemId={report.message.itemId} settings={settings} />
      )}
    </>
  );
}

/** The organisation's own words, in the other language rather than not at all. */
function sayNext(next: OwnWords, language: Language): string | undefined {
  return next[language] ?? next.en ?? next.ja;
}

function MoveButton({
  itemId,
  settings,
}: {
  readonly itemId: string;
  readonly settings: Settings;
}) {
  const words = useWords({ en, ja }).accepted;
  const [state, setState] = useState<"asked" | "moved" | "failed" | null>(null);
  if (state === "moved") return <p>{words.moved}</p>;
  if (state === "failed") return <p>{words.moveFailed}</p>;
  return (
    <div>
      <Button
        disabledFocusable={state === "asked"}
        onClick={() => {
          const { graph } = openTransports(settings, reportHost);
          if (graph === null) return;
          setState("asked");
          moveToJunk(itemId, graph).then(
            () => {
              setState("moved");
            },
            () => {
              setState("failed");
            }
          );
        }}
      >
        {words.move}
      </Button>
    </div>
  );
}

function Failed({
  delivery,
  report,
  settings,
  onRetry,
  failure,
}: DeliveryResultProps & { readonly failure: Failure }) {
  const styles = useStyles();
  const words = useWords({ en, ja }).failed;
  const { title, wayOn } = words.problems[failure.problem];
  const text = `${report.subject}\n\n${report.text}`;
  return (
    <>
      <p className={styles.title}>{words.title}</p>
      <p>{title}</p>
      <p>{failure.maybeDelivered ? words.maybe : wayOn}</p>
      {failure.code !== null && <p className={styles.quiet}>{words.code(failure.code)}</p>}
      <p className={styles.quiet}>
        <Kept delivery={delivery} words={words} />
      </p>
      {settings.it.telephone !== null && <p>{words.phone(settings.it.telephone)}</p>}
      <div className={styles.actions}>
        {!failure.maybeDelivered && <Button onClick={onRetry}>{words.retry}</Button>}
        <CopyButton text={text} label={words.copy} />
      </div>
      <textarea className={styles.text} readOnly value={text} aria-label={words.copy} />
    </>
  );
}

/** Where the report is now. */
function Kept({
  delivery,
  words,
}: {
  readonly delivery: Delivery;
  readonly words: ReportWords["failed"];
}) {
  const [survives, setSurvives] = useState(true);
  useEffect(() => {
    if (!delivery.kept) return;
    void deviceOutbox().then((outbox) => {
      setSurvives(outbox.survives);
    });
  }, [delivery.kept]);
  if (!delivery.kept) return words.notKept;
  return survives ? words.kept : words.keptInMemory;
}
