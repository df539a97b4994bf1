import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import type { Inspection } from "../../inspection/model";
import { path as en } from "../../wording/en/path";
import { path as ja } from "../../wording/ja/path";
import { useWords } from "../frame/LanguageContext";
import { TextButton } from "../frame/TextButton";
import type { Station } from "./readPath";
import { StationRow } from "./StationRow";
import type { Delays } from "./useDelays";

const useStyles = makeStyles({
  folded: {
    position: "relative",
    padding: "0 0 12px 26px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    "&::before": {
      content: '""',
      position: "absolute",
      left: "7px",
      top: "2px",
      bottom: "2px",
      borderLeft: `2px dotted ${tokens.colorNeutralStroke1}`,
    },
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface FoldedStationsProps {
  readonly stations: readonly Station[];
  readonly inspection: Inspection;
  readonly delays: Delays;
}

/** Hand-overs inside one system, in one row until somebody asks. */
export function FoldedStations({ stations, inspection, delays }: FoldedStationsProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const [isOpen, setOpen] = useState(false);
  if (isOpen) {
    return (
      <ol className={styles.list}>
        {stations.map((station) => (
          <li key={station.key}>
            <StationRow station={station} inspection={inspection} delays={delays} yours />
          </li>
        ))}
      </ol>
    );
  }
  return (
    <div className={styles.folded}>
      <TextButton
        aria-expanded={false}
        onClick={() => {
          setOpen(true);
        }}
      >
        {words.inside(stations.length)}
      </TextButton>
    </div>
  );
}
