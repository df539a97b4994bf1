import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import type { TimelineEntry } from "../../auditlog/model";
import { askLog as enAsk } from "../../wording/en/askLog";
import { auditlog as en } from "../../wording/en/auditlog";
import { askLog as jaAsk } from "../../wording/ja/askLog";
import { auditlog as ja } from "../../wording/ja/auditlog";
import { plainValue } from "../../wording/plainValue";
import { useLanguage, useWords } from "../frame/LanguageContext";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
  },
  cell: {
    padding: "4px 6px 4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "top",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  time: { whiteSpace: "nowrap" },
  zone: { color: tokens.colorNeutralForeground3 },
  marked: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The same as the chart, row by row, in UTC and in the reader's own time. */
export function TimelineTable({ timeline }: { readonly timeline: readonly TimelineEntry[] }) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const ask = useWords({ en: enAsk, ja: jaAsk });
  const language = useLanguage();
  const local = new Intl.DateTimeFormat(language, {
    month: "numeric",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th className={styles.cell} scope="col">
            {ask.columns.time}
          </th>
          <th className={styles.cell} scope="col">
            {ask.columns.act}
          </th>
          <th className={styles.cell} scope="col">
            {ask.columns.connection}
          </th>
        </tr>
      </thead>
      <tbody>
        {timeline.map(({ time, what, ip, role, record }) => (
          <tr
            key={record}
            className={mergeClasses(
              role === "message" && styles.marked,
              (role === "listed" || role === "baseline") && styles.quiet
            )}
          >
            <td className={mergeClasses(styles.cell, styles.time)}>
              {time.slice(5, 10)} {time.slice(11, 19)} UTC
              <div className={styles.zone}>
                {local.format(new Date(time))} {ask.local}
              </div>
            </td>
            <td className={styles.cell}>
              {plainValue(what, 60)}
              <div className={styles.zone}>{words.roles[role]}</div>
            </td>
            <td className={styles.cell}>{ip ?? "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
