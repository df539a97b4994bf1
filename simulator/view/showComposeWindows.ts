import type { Labels } from "../labels";
import type { ComposeWindow } from "../mailbox/model";
import type { PlayedMailbox } from "../mailbox/PlayedMailbox";
import { element } from "./element";
import { icon } from "./icon";

/** The windows that an add-in opened for new messages, as a person would see them. */
export function showComposeWindows(mailbox: PlayedMailbox, labels: Labels): Node {
  const windows = element("div", { class: "windows" });
  for (const composed of mailbox.composed.slice(-2)) {
    windows.append(showWindow(composed, labels, mailbox));
  }
  return windows;
}

function showWindow(composed: ComposeWindow, labels: Labels, mailbox: PlayedMailbox): Node {
  const close = (note: string | null): void => {
    mailbox.composed.splice(mailbox.composed.indexOf(composed), 1);
    if (note !== null) mailbox.note(note);
    made.remove();
  };
  const body = element("iframe", {
    title: labels.newMessage,
    class: "written",
    // Nothing runs in it and nothing is loaded: what stands there came out of a header.
    sandbox: "",
    srcdoc: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><style>body{font:14px system-ui,sans-serif;margin:12px}</style>${composed.htmlBody}`,
  });
  const made = element(
    "section",
    { class: "compose", role: "dialog", "aria-label": labels.newMessage },
    element(
      "header",
      {},
      element("strong", {}, labels.newMessage),
      element(
        "button",
        {
          type: "button",
          "aria-label": labels.discard,
          click: () => {
            close(null);
          },
        },
        icon("close")
      )
    ),
    element(
      "p",
      { class: "field recipients" },
      `${labels.to}: ${composed.toRecipients.join("; ")}`
    ),
    element("p", { class: "field about" }, composed.subject),
    element(
      "ul",
      { class: "attachments", "aria-label": labels.attached },
      ...composed.attachments.map(({ name }) => element("li", {}, icon("attachment"), name))
    ),
    body,
    element(
      "footer",
      {},
      element(
        "button",
        {
          type: "button",
          class: "primary",
          click: () => {
            close(labels.sentNote);
          },
        },
        labels.send
      )
    )
  );
  return made;
}
