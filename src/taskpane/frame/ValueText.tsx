import { makeStyles } from "@fluentui/react-components";
import { Fragment } from "react";

const useStyles = makeStyles({ value: { whiteSpace: "nowrap" } });

/** An address of either kind, or a host name, with the brackets around it. */
const value =
  /\(?(?:[\w.+-]{1,40}@[\w.-]{1,60}|(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}|[\w-]{1,20}(?:\.[\w-]{1,20}){1,5})(?![\w:]))\)?/giu;

/** So many characters fit on a line of the narrowest pane in the verdict's size. */
const fitting = 26;

/** A sentence whose addresses break over lines only where they must, and then at a good place. */
export function ValueText({ text }: { readonly text: string }) {
  const styles = useStyles();
  const parts: (string | { readonly value: string; readonly at: number })[] = [];
  let done = 0;
  for (const match of text.matchAll(value)) {
    parts.push(text.slice(done, match.index), { value: match[0], at: match.index });
    done = match.index + match[0].length;
  }
  parts.push(text.slice(done));
  return (
    <>
      {parts.map((part) => {
        if (typeof part === "string") return part;
        return (
          <Fragment key={part.at}>
            {part.value.split(part.value.length > fitting ? /(?<=@)/u : /$^/u).map((piece) => (
              <Fragment key={piece}>
                <wbr />
                <span className={piece.length > fitting ? undefined : styles.value}>{piece}</span>
              </Fragment>
            ))}
          </Fragment>
        );
      })}
    </>
  );
}
