import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, useId, useState } from "react";

import type { Inspection } from "../../inspection/model";
import { path as en } from "../../wording/en/path";
import { path as ja } from "../../wording/ja/path";
import type { PathWords } from "../../wording/path";
import { plainValue } from "../../wording/plainValue";
import { ChevronIcon } from "../frame/ChevronIcon";
import { HostText } from "../frame/HostText";
import { useLanguage, useWords } from "../frame/LanguageContext";
import { LazyPart } from "../frame/LazyPart";
import { DelayBar } from "./DelayBar";
import type { Station } from "./readPath";
import { sayCountry } from "./sayCountry";
import { sayTls } from "./sayTls";
import type { Delays } from "./useDelays";

const HopDetails = lazy(async () => ({ default: (await import("./HopDetails")).HopDetails }));

const useStyles = makeStyles({
  station: {
    position: "relative",
    padding: "0 0 12px 26px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    // The line of the path.
    "&::before": {
      content: '""',
      position: "absolute",
      left: "7px",
      top: "16px",
      bottom: "-4px",
      borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    },
    // The place on it.
    "&::after": {
      content: '""',
      position: "absolute",
      left: "2px",
      top: "4px",
      width: "8px",
      height: "8px",
      borderRadius: "50%",
      border: `2px solid ${tokens.colorNeutralForeground3}`,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  own: {
    "&::after": {
      border: `2px solid ${tokens.colorBrandForeground1}`,
      backgroundColor: tokens.colorBrandForeground1,
      "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
    },
  },
  recorded: {
    "&::after": {
      border: `2px solid ${tokens.colorNeutralForeground1}`,
      backgroundColor: tokens.colorNeutralForeground1,
      "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
    },
  },
  claimed: {
    color: tokens.colorNeutralForeground3,
    "&::before": { borderLeft: `2px dashed ${tokens.colorNeutralStroke1}` },
    "&::after": { border: `2px dashed ${tokens.colorNeutralForeground3}` },
  },
  last: { "&::before": { content: "none" } },
  head: { display: "flex", alignItems: "flex-start", gap: "6px" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  expander: {
    appearance: "none",
    border: "none",
    background: "none",
    padding: 0,
    cursor: "pointer",
    flexShrink: 0,
    width: "24px",
    height: "24px",
    margin: "-2px 0",
    display: "grid",
    placeItems: "center",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground3,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sub: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    overflowWrap: "anywhere",
  },
  // A line breaks between facts before it breaks inside one.
  part: { display: "inline-block", maxWidth: "100%", whiteSpace: "pre-wrap" },
  muted: { color: tokens.colorNeutralForeground3 },
  meta: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "10px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
  },
});

interface StationRowProps {
  readonly station: Station;
  readonly inspection: Inspection;
  readonly delays: Delays;
  /** Is the recipient's side the reader's own? */
  readonly yours: boolean;
}

/** One place on the path: what it is, how the message got there, its line one click away. */
export function StationRow({ station, inspection, delays, yours }: StationRowProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const { hop, trust, kind } = station;
  const title = titleOf(station, words, inspection, yours);
  // Where the own side's machines stand answers no question about the message.
  const country =
    trust === "own" && kind === "hop" ? "" : sayCountry(station.facts, words, language);
  // What a name is worth depends on who wrote it, so the operator stands first only where proven.
  const where = [station.name, station.ip, station.operator, country]
    .filter((part) => part !== null)
    .filter((part) => part !== "" && part !== title);
  return (
    <div
      className={mergeClasses(
        styles.station,
        trust === "own" && kind !== "start" && kind !== "peer" && styles.own,
        kind === "peer" && styles.recorded,
        trust === "vouched" && kind === "hop" && styles.recorded,
        trust === "claimed" && styles.claimed,
        kind === "mailbox" && styles.last
      )}
    >
      <div className={styles.head}>
        <span className={mergeClasses(styles.name, trust !== "claimed" && styles.strong)}>
          <HostText text={plainValue(title, 160)} />
        </span>
        {hop !== null && (
          <button
            type="button"
            className={styles.expander}
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailsId : undefined}
            aria-label={`${words.details}: ${plainValue(title, 80)}`}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            <ChevronIcon open={isOpen} />
          </button>
        )}
      </div>
      {where.length > 0 && (
        <div className={mergeClasses(styles.sub, trust === "claimed" && styles.muted)}>
          {where.map((part, index) => (
            <span key={part} className={styles.part}>
              <HostText text={plainValue(part, 120)} />
              {index < where.length - 1 && " · "}
            </span>
          ))}
        </div>
      )}
      {kind === "start" && station.ip === null && (
        <div className={styles.sub}>
          {inspection.analysis.origin.withheld ? words.withheld : words.notRecorded}
        </div>
      )}
      {hop !== null && (
        <div className={styles.meta}>
          <span>{hop.status === "unparseable" ? words.unreadable : words.classes[hop.class]}</span>
          {hop.tls !== undefined && (
            <span>
              {hop.tls === null ? words.notEncrypted : words.encrypted(sayTls(hop.tls.version))}
            </span>
          )}
          {hop.delaySeconds !== null && (
            <DelayBar seconds={hop.delaySeconds} longest={delays.longest} />
          )}
        </div>
      )}
      {isOpen && hop !== null && (
        <div id={detailsId}>
          <LazyPart>
            <HopDetails hop={hop} inspection={inspection} />
          </LazyPart>
        </div>
      )}
    </div>
  );
}

function titleOf(
  { kind, name, ip, operator, trust }: Station,
  words: PathWords,
  { analysis: { origin } }: Inspection,
  yours: boolean
): string {
  if (kind === "mailbox") return yours ? words.yourMailbox : words.theirMailbox;
  if (kind === "start") {
    return ip === null ? words.start.writer : words.start[origin.addressIs ?? "server"];
  }
  const known = trust === "claimed" ? name : (operator ?? name);
  return known ?? ip ?? words.unnamedHost;
}
