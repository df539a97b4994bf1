import { makeStyles, tokens } from "@fluentui/react-components";

import type { Hop } from "../../classifier/model";
import type { Inspection } from "../../inspection/model";
import { path as en } from "../../wording/en/path";
import type { TermId } from "../../wording/glossary";
import { path as ja } from "../../wording/ja/path";
import { CopyButton } from "../frame/CopyButton";
import { FieldLink } from "../frame/FieldLink";
import { useWords } from "../frame/LanguageContext";
import { Term } from "../frame/Term";
import { RawText } from "../frame/RawText";

const useStyles = makeStyles({
  details: {
    margin: "8px 0 4px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
  },
  sentence: { margin: "0 0 8px", wordBreak: "auto-phrase" },
  list: { margin: 0, display: "grid", rowGap: "6px" },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere" },
  raw: { marginTop: "10px" },
  foot: { display: "flex", justifyContent: "space-between", gap: "8px", marginTop: "4px" },
});

interface HopDetailsProps {
  readonly hop: Hop;
  readonly inspection: Inspection;
}

/** Everything that one Received line says, and the line itself. */
export function HopDetails({ hop, inspection }: HopDetailsProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const { labels } = words;
  const { fields, headerText } = inspection;
  const field = fields[hop.field];
  const raw = field === undefined ? "" : headerText.slice(field.start, field.end);
  const rows: readonly (readonly [string, string | null | undefined, TermId?])[] = [
    [labels.written, joined(hop.by?.host, hop.by?.ip)],
    [labels.received, hop.from?.name],
    [labels.announced, hop.from?.helo, "helo"],
    [labels.lookedUp, hop.from?.rdns, "rdns"],
    [labels.connection, hop.from?.ip, "ipAddress"],
    [labels.port, hop.from?.port == null ? null : String(hop.from.port), "port"],
    [labels.account, hop.from?.user],
    [labels.protocol, joined(hop.with, hop.via)],
    [labels.encryption, joined(hop.tls?.version, hop.tls?.cipher), "tls"],
    [labels.id, hop.id],
    [labels.recipient, hop.for],
    [labels.time, hop.time === null ? null : timeText(hop.time, hop.zone)],
    [labels.operator, hop.operator],
    [labels.belief, words.trustMeaning[hop.trust]],
  ];
  return (
    <div className={styles.details}>
      <p className={styles.sentence}>{words.classMeaning[hop.class]}</p>
      <dl className={styles.list}>
        {rows.map(([label, value, term]) =>
          value === null || value === undefined || value === "" ? null : (
            <div key={label}>
              <dt className={styles.term}>
                {term === undefined ? label : <Term id={term}>{label}</Term>}
              </dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          )
        )}
      </dl>
      {raw !== "" && (
        <div className={styles.raw}>
          <div className={styles.term}>{words.rawField}</div>
          <RawText text={raw} label={words.rawField} />
          <div className={styles.foot}>
            <FieldLink fields={fields} field={hop.field} />
            <CopyButton text={raw} />
          </div>
        </div>
      )}
    </div>
  );
}

const joined = (one: string | null | undefined, other: string | null | undefined) =>
  [one, other].filter((part) => part !== null && part !== undefined && part !== "").join(" · ");

/** The time as UTC, and as the line wrote it where its zone is another. */
function timeText(time: string, zone: number | null): string {
  const utc = `${time.slice(0, 10)} ${time.slice(11, 19)} UTC`;
  if (zone === null || zone === 0) return utc;
  const local = new Date(Date.parse(time) + zone * 60_000).toISOString();
  const sign = zone < 0 ? "−" : "+";
  const hours = String(Math.floor(Math.abs(zone) / 60)).padStart(2, "0");
  const minutes = String(Math.abs(zone) % 60).padStart(2, "0");
  return `${local.slice(0, 10)} ${local.slice(11, 19)} (${sign}${hours}:${minutes}) · ${utc}`;
}
