import { Button, makeStyles, tokens } from "@fluentui/react-components";

import type { EvidenceFile, EvidencePackage } from "../../report/evidence/model";
import { evidence as en } from "../../wording/en/evidence";
import { evidence as ja } from "../../wording/ja/evidence";
import { saveFile } from "../auditlog/saveFile";
import { CopyButton } from "../frame/CopyButton";
import { useWords } from "../frame/LanguageContext";
import { TextButton } from "../frame/TextButton";
import { decodeText } from "../hostTools";
import { openDocument } from "./openDocument";

const useStyles = makeStyles({
  box: {
    margin: "12px 0 0",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  digest: {
    display: "block",
    margin: "0 0 4px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12px",
    lineHeight: "18px",
    overflowWrap: "anywhere",
  },
  text: {
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    wordBreak: "auto-phrase",
    textWrap: "pretty",
  },
  list: { margin: "6px 0 0", padding: 0, listStyleType: "none", display: "grid", gap: "6px" },
  file: { fontSize: tokens.fontSizeBase200, lineHeight: "18px", overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "10px", alignItems: "center" },
});

/** A larger text is no longer copied by hand. */
const mostCopied = 200_000;

/** The package made: its number to write down, the way to save it, and its parts one by one. */
export function PackageResult({ made }: { readonly made: EvidencePackage }) {
  const styles = useStyles();
  const { pane: words } = useWords({ en, ja });
  return (
    <div className={styles.box}>
      <p className={styles.title} role="status">
        {words.made}
      </p>
      {made.comparison.result === "message-id-differs" && (
        <p className={styles.text}>{words.idDiffers}</p>
      )}
      <p className={styles.text}>{words.digestTitle}</p>
      <code className={styles.digest}>{made.sha256}</code>
      <CopyButton text={made.sha256} label={words.copyDigest} />
      <p className={styles.text}>{words.digestNote}</p>
      <Button
        appearance="primary"
        size="small"
        onClick={() => {
          saveFile(`${made.name}.zip`, "application/zip", owned(made.zip));
        }}
      >
        {words.save}
      </Button>
      <p className={styles.text}>{words.protect}</p>
      <p className={styles.text}>{words.nothingSaved}</p>
      <ul className={styles.list}>
        {made.files.map((file) => (
          <li key={file.path} className={styles.file}>
            {file.path} · {words.octets(file.bytes.length)}
            <div className={styles.actions}>
              <Part file={file} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Only what the program wrote or a header says is opened; what others made is saved. */
function Part({ file }: { readonly file: EvidenceFile }) {
  const { pane: words } = useWords({ en, ja });
  const type = typeOf(file.path);
  if (type === null) {
    return (
      <TextButton
        aria-label={`${words.save}: ${file.path}`}
        onClick={() => {
          saveFile(
            file.path.split("/").at(-1) ?? "part",
            "application/octet-stream",
            owned(file.bytes)
          );
        }}
      >
        {words.save}
      </TextButton>
    );
  }
  return (
    <>
      <TextButton
        aria-label={`${words.open}: ${file.path}`}
        onClick={() => {
          openDocument(type, owned(file.bytes));
        }}
      >
        {words.open}
      </TextButton>
      {file.bytes.length <= mostCopied && (
        <CopyButton text={decodeText(file.bytes, "utf-8") ?? ""} label={words.copyPart} />
      )}
    </>
  );
}

/** Text opens as text: an opened message must never run as a page of ours. */
function typeOf(path: string): string | null {
  if (/^data\/report\/[\w.]+\.html$/.test(path)) return "text/html;charset=utf-8";
  return /\.(?:txt|json|csv|svg)$/.test(path) && !path.startsWith("data/original/screenshots/")
    ? "text/plain;charset=utf-8"
    : null;
}

/** A copy with a buffer of its own, as a Blob takes it. */
const owned = (bytes: Uint8Array) => new Uint8Array(bytes);
