import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import type { ProxyPath } from "../../networks/findProxyPath";
import { networks as en } from "../../wording/en/networks";
import { networks as ja } from "../../wording/ja/networks";
import { useWords } from "../frame/LanguageContext";

const useStyles = makeStyles({
  drawing: { margin: "0 0 12px", fontSize: tokens.fontSizeBase200, lineHeight: "18px" },
  title: {
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  station: {
    position: "relative",
    padding: "0 0 12px 24px",
    "&::before": {
      content: '""',
      position: "absolute",
      left: "2px",
      top: "3px",
      width: "8px",
      height: "8px",
      borderRadius: "50%",
      border: `2px solid ${tokens.colorNeutralForeground2}`,
      backgroundColor: tokens.colorNeutralForeground2,
    },
    "&:not(:last-child)::after": {
      content: '""',
      position: "absolute",
      left: "7px",
      top: "17px",
      bottom: "-1px",
      borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  // What no header shows is drawn open, and the way from it dashed.
  unknown: {
    "&::before": {
      backgroundColor: "transparent",
      border: `2px dashed ${tokens.colorNeutralForeground2}`,
    },
    "&:not(:last-child)::after": { borderLeft: `2px dashed ${tokens.colorNeutralStroke1}` },
  },
  what: { color: tokens.colorNeutralForeground3 },
  value: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  note: { margin: "2px 0 0", wordBreak: "auto-phrase", textWrap: "pretty" },
});

/** The path as people explain it: device (unknown) → VPN or proxy → mail service → mailbox. */
export function ProxyPathDrawing({ path }: { readonly path: ProxyPath }) {
  const styles = useStyles();
  const words = useWords({ en, ja }).proxyPath;
  const { facts, between, service } = path;
  return (
    <section className={styles.drawing}>
      <h3 className={styles.title}>{words.title}</h3>
      <ol className={styles.list} aria-label={words.title}>
        <li className={mergeClasses(styles.station, styles.unknown)}>
          <div className={styles.what}>{words.device}</div>
          <div className={styles.value}>{words.unknown}</div>
        </li>
        <li className={styles.station}>
          <div className={styles.what}>{words.between[between]}</div>
          <div className={styles.value}>
            {facts.operator === null ? facts.ip : `${facts.ip} · ${facts.operator}`}
          </div>
          <p className={styles.note}>{words.meaning[between]}</p>
        </li>
        <li className={styles.station}>
          <div className={styles.what}>{words.mailService}</div>
          <div className={styles.value}>{service ?? words.notNamed}</div>
        </li>
        <li className={styles.station}>
          <div className={styles.value}>{words.mailbox}</div>
        </li>
      </ol>
      <p className={styles.note}>{words.whoKnows[between]}</p>
    </section>
  );
}
