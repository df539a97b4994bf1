import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";

import type { Handling } from "../../delivery/decideHandling";
import type { Report } from "../../report/toIt/model";
import type { Settings, TransportName } from "../../settings/model";
import { report as en } from "../../wording/en/report";
import { report as ja } from "../../wording/ja/report";
import { ChevronIcon } from "../frame/ChevronIcon";
import { useWords } from "../frame/LanguageContext";
import { TextButton } from "../frame/TextButton";

const useStyles = makeStyles({
  toggle: { display: "inline-flex", alignItems: "center", gap: "4px" },
  list: { margin: "6px 0", paddingInlineStart: "20px" },
  how: { margin: 0 },
  text: {
    margin: "4px 0 0",
    padding: "8px",
    maxHeight: "260px",
    overflow: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12px",
    lineHeight: "16px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface ReportPreviewProps {
  readonly report: Report;
  readonly handling: Handling;
  readonly settings: Settings;
  readonly hosted: boolean;
}

/** Where the report goes, by which ways, and exactly what will leave. */
export function ReportPreview({ report, handling, settings, hosted }: ReportPreviewProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const [open, setOpen] = useState(false);
  const id = useId();
  const ways = hosted && report.recipients.length > 0 ? usable(handling.transports, settings) : [];
  const [first, ...others] = ways;
  const how = (way: TransportName) => words.panel.how[way](targetOf(way, report, settings));
  const carriesData = ways.some((way) => way !== "compose") && report.analysis !== null;
  return (
    <div>
      {first !== undefined && <p className={styles.how}>{how(first)}</p>}
      <TextButton
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {words.panel.previewToggle}
        <ChevronIcon open={open} />
      </TextButton>
      {open && (
        <div id={id}>
          <ul className={styles.list}>
            {first !== undefined && <li>{words.panel.goesTo(report.recipients.join(", "))}</li>}
            {others.map((way) => (
              <li key={way}>
                {words.panel.thenTries} {how(way)}
              </li>
            ))}
            <li>{words.panel.leavesOriginal}</li>
            {carriesData && <li>{words.panel.leavesAnalysis}</li>}
            {ways.includes("graph") && <li>{words.panel.keepsCopy(handling.keepSentCopy)}</li>}
            <li>{words.panel.leavesNothingElse}</li>
            <li>{words.panel.leaves}</li>
          </ul>
          {/* Scrolls, so the keyboard must reach it. */}
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <pre className={styles.text} tabIndex={0}>
            {`${report.subject}\n\n${report.text}`}
          </pre>
        </div>
      )}
    </div>
  );
}

function usable(names: readonly TransportName[], settings: Settings): TransportName[] {
  const has: Readonly<Record<TransportName, boolean>> = {
    compose: true,
    graph: settings.graph !== null,
    endpoint: settings.report.endpoint !== null,
  };
  return names.filter((name) => has[name]);
}

function targetOf(way: TransportName, report: Report, settings: Settings): string {
  if (way === "endpoint") return new URL(settings.report.endpoint ?? "https://-").host;
  return report.recipients.join(", ");
}
