import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";

import { domainOwner } from "../../classifier/identity/domainOwner";
import type { Inspection } from "../../inspection/model";
import { describeReport } from "../../report/intake/describeReport";
import { findCampaigns } from "../../report/intake/findCampaigns";
import { findReported } from "../../report/intake/findReported";
import { writeAnswer } from "../../report/intake/writeAnswer";
import type { Settings } from "../../settings/model";
import { intake as en } from "../../wording/en/intake";
import { intake as ja } from "../../wording/ja/intake";
import { plainValue } from "../../wording/plainValue";
import { CopyButton } from "../frame/CopyButton";
import { useLanguage, useWords } from "../frame/LanguageContext";
import { TextButton } from "../frame/TextButton";

const useStyles = makeStyles({
  box: { maxWidth: "1132px", margin: "0 auto 16px", padding: "0 16px" },
  heading: { margin: "0 0 4px", fontSize: tokens.fontSizeBase400 },
  note: {
    margin: "0 0 8px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    backgroundColor: tokens.colorNeutralBackground1,
    "& th, & td": {
      padding: "8px",
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "start",
      verticalAlign: "top",
      overflowWrap: "anywhere",
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
    "& ul": { margin: 0, padding: 0, listStyleType: "none" },
    "& li": { marginBottom: "6px" },
  },
  campaign: { width: "64px" },
});

interface CampaignTableProps {
  readonly inspections: readonly Inspection[];
  readonly settings: Settings;
  readonly onSelect: (index: number) => void;
}

/** Reports put together: what they share, each message by its name, the answer to its reporter. */
export function CampaignTable({ inspections, settings, onSelect }: CampaignTableProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const language = useLanguage();
  const { entries, campaigns } = useMemo(() => {
    const found = inspections.flatMap((inspection, index) =>
      findReported(inspection, null).map((report) => ({ index, report }))
    );
    return {
      entries: found,
      campaigns: findCampaigns(
        found.map(({ report }) => report),
        { ownDomains: settings.organisation.ownDomains, ownerOf: domainOwner }
      ),
    };
  }, [inspections, settings]);
  return (
    <section className={styles.box} aria-label={words.title}>
      <h2 className={styles.heading}>
        {words.summary({ reports: entries.length, campaigns: campaigns.length })}
      </h2>
      <p className={styles.note}>{words.proposal}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.campaign}>
              {words.columns.campaign}
            </th>
            <th scope="col">{words.columns.shared}</th>
            <th scope="col">{words.columns.messages}</th>
          </tr>
        </thead>
        <tbody>
          {campaigns.map(({ id, reports, shared }) => (
            <tr key={id}>
              <td>{`${id} (${String(reports.length)})`}</td>
              <td>
                {shared.length === 0 ? (
                  words.alone
                ) : (
                  <ul>
                    {shared.slice(0, 6).map(({ count, kind, value }) => (
                      <li key={`${kind} ${value}`}>
                        {words.shared[kind](plainValue(value), count)}
                      </li>
                    ))}
                  </ul>
                )}
              </td>
              <td>
                <ul>
                  {reports.map((member) => {
                    const entry = entries[member];
                    if (entry === undefined) return null;
                    const lines = describeReport(entry.report, language);
                    const answer = writeAnswer(
                      entry.report,
                      reports.length - 1,
                      settings,
                      language
                    );
                    return (
                      <li key={member}>
                        <TextButton
                          onClick={() => {
                            onSelect(entry.index);
                          }}
                        >
                          {lines.subject}
                        </TextButton>
                        <div>{lines.verdict}</div>
                        <div>{lines.about}</div>
                        {answer !== null && <CopyButton text={answer} label={words.copyAnswer} />}
                      </li>
                    );
                  })}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
