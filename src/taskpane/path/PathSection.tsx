import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, useState } from "react";

import { path as en } from "../../wording/en/path";
import { path as ja } from "../../wording/ja/path";
import { useWords } from "../frame/LanguageContext";
import { LazyPart } from "../frame/LazyPart";
import { Term } from "../frame/Term";
import { TextButton } from "../frame/TextButton";
import type { SectionProps } from "../sectionProps";
import { FoldedStations } from "./FoldedStations";
import { readPath, type PathRow } from "./readPath";
import { StationRow } from "./StationRow";
import { useDelays } from "./useDelays";

const WhereTimeWent = lazy(async () => ({
  default: (await import("./WhereTimeWent")).WhereTimeWent,
}));

/** Shorter than this nobody asks where the time went. */
const worthAsking = 60;

/** So many stations are drawn at once; a hostile message can have thousands. */
const drawnAtFirst = 64;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  boundary: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    margin: "2px 0 10px",
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    fontWeight: tokens.fontWeightSemibold,
    "&::before, &::after": {
      content: '""',
      height: "3px",
      borderTop: "1px solid currentColor",
      borderBottom: "1px solid currentColor",
    },
    "&::before": { width: "17px", flexShrink: 0 },
    "&::after": { flexGrow: 1, minWidth: "12px" },
  },
  claimed: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    margin: "2px 0 8px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    fontStyle: "italic",
    "&::after": {
      content: '""',
      flexGrow: 1,
      minWidth: "12px",
      borderTop: "1px dashed currentColor",
    },
  },
  note: {
    margin: "8px 0 0",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    overflowWrap: "anywhere",
    wordBreak: "auto-phrase",
  },
});

/** The way of the message from its origin to the mailbox, the trust boundary drawn as a line. */
export function PathSection({ inspection, session }: SectionProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const [all, setAll] = useState(false);
  const { analysis } = inspection;
  const delays = useDelays(analysis.hops);
  const rows = readPath(analysis);
  if (rows.length === 0) return <p className={styles.note}>{words.noPath}</p>;
  const yours = session.host().kind === "outlook";
  // The newest rows stay: the boundary and the own side are what can be believed.
  const hidden = all ? 0 : Math.max(0, rows.length - drawnAtFirst);
  const { boundary } = analysis;
  return (
    <>
      {hidden > 0 && (
        <TextButton
          onClick={() => {
            setAll(true);
          }}
        >
          {words.showAll(rows.length)}
        </TextButton>
      )}
      <ol className={styles.list}>
        {rows.slice(hidden).map((row) => (
          <li key={keyOf(row)}>
            {row.row === "boundary" && (
              <div className={styles.boundary}>
                <div>
                  <Term id="boundary">{yours ? words.yourSideBegins : words.theirSideBegins}</Term>
                </div>
              </div>
            )}
            {row.row === "claimed-begins" && (
              <div className={styles.claimed}>{words.claimedPart}</div>
            )}
            {row.row === "folded" && (
              <FoldedStations stations={row.stations} inspection={inspection} delays={delays} />
            )}
            {row.row === "station" && (
              <StationRow
                station={row.station}
                inspection={inspection}
                delays={delays}
                yours={yours}
              />
            )}
          </li>
        ))}
      </ol>
      {boundary !== null && boundary.agreesWith.length > 0 && (
        <p className={styles.note}>{words.agrees(boundary.agreesWith.join(", "))}</p>
      )}
      {boundary !== null && boundary.disagreesWith.length > 0 && (
        <p className={styles.note}>{words.disagrees(boundary.disagreesWith.join(", "))}</p>
      )}
      {delays.total !== null && (
        <p className={styles.note}>{words.total(words.delay(delays.total).replace(/^\+/u, ""))}</p>
      )}
      {delays.longest >= worthAsking && (
        <LazyPart>
          <WhereTimeWent analysis={analysis} />
        </LazyPart>
      )}
    </>
  );
}

const keyOf = (row: PathRow) =>
  row.row === "station" ? row.station.key : row.row === "folded" ? row.key : row.row;
