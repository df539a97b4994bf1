import { Button, makeStyles, tokens } from "@fluentui/react-components";

import type { Inspection } from "../../inspection/model";
import { findAbuseContact } from "../../networks/abuseContacts";
import { findIndicators } from "../../report/indicators/findIndicators";
import { writeAbuseReport } from "../../report/indicators/writeAbuseReport";
import { writeIndicatorCsv } from "../../report/indicators/writeIndicatorCsv";
import { writeIndicatorText } from "../../report/indicators/writeIndicatorText";
import { writeMispEvent } from "../../report/indicators/writeMispEvent";
import { evidence as en } from "../../wording/en/evidence";
import { evidence as ja } from "../../wording/ja/evidence";
import { saveFile } from "../auditlog/saveFile";
import { CopyButton } from "../frame/CopyButton";
import { useLanguage, useWords } from "../frame/LanguageContext";

const useStyles = makeStyles({
  text: {
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
    wordBreak: "auto-phrase",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
});

interface IndicatorBoxProps {
  readonly inspection: Inspection;
  /** UTC, ISO. */
  readonly now: string;
}

/** Values for IT's own tools, each in the form that the tool takes. */
export function IndicatorBox({ inspection, now }: IndicatorBoxProps) {
  const styles = useStyles();
  const { pane: words } = useWords({ en, ja });
  const language = useLanguage();
  const indicators = findIndicators(inspection);
  const { boundary, networks, origin } = inspection.analysis;
  const ip = origin.ip ?? boundary?.ip ?? null;
  const to = ip === null ? null : findAbuseContact(networks[ip]?.asn ?? null);
  const abuse = writeAbuseReport(inspection, { at: now, to, from: null });
  return (
    <>
      <p className={styles.text}>{words.indicatorsHint}</p>
      <div className={styles.actions}>
        <CopyButton text={writeIndicatorText(indicators, language)} label={words.copyText} />
        <Button
          size="small"
          onClick={() => {
            saveFile("whence-indicators.csv", "text/csv", writeIndicatorCsv(indicators));
          }}
        >
          {words.saveCsv}
        </Button>
        <Button
          size="small"
          onClick={() => {
            const event = writeMispEvent(inspection, indicators, now);
            saveFile("whence-misp.json", "application/json", JSON.stringify(event, null, 2));
          }}
        >
          {words.saveMisp}
        </Button>
        {abuse.text !== null && (
          <Button
            size="small"
            onClick={() => {
              saveFile("whence-abuse-report.eml", "message/rfc822", abuse.text);
            }}
          >
            {words.saveAbuse}
          </Button>
        )}
      </div>
      <p className={styles.text}>
        {abuse.refused === null ? words.abuseNote(to) : words.noAbuse[abuse.refused]}
      </p>
    </>
  );
}
