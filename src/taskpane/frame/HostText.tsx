import { Fragment } from "react";

/** Names of hosts, which may break after a dot and nowhere else where that is enough. */
export function HostText({ text }: { readonly text: string }) {
  return text.split(/(?<=[.:])(?=[\w-])/u).map((part, index) => (
    // The parts are a text in order: their place is their identity.
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
