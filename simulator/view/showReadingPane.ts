import type { Labels } from "../labels";
import type { PlayedMessage } from "../mailbox/model";
import { startsAddins } from "../mailbox/PlayedMailbox";
import type { PlayedMailbox } from "../mailbox/PlayedMailbox";
import { element } from "./element";
import { icon } from "./icon";
import type { IconName } from "./icon";

export interface RibbonActions {
  readonly checkOrigin: () => void;
  readonly reportToIt: () => void;
  readonly standaloneUrl: string;
}

/** The open message with the add-in's group of buttons above it. */
export function showReadingPane(
  mailbox: PlayedMailbox,
  labels: Labels,
  actions: RibbonActions
): Node {
  const message = mailbox.selected;
  if (!message)
    return element(
      "main",
      { class: "reading empty", tabindex: "-1" },
      element("p", {}, labels.nothingSelected)
    );
  const times = new Intl.DateTimeFormat(mailbox.settings.language, {
    dateStyle: "full",
    timeStyle: "short",
    timeZone: "Asia/Tokyo",
  });
  return element(
    "main",
    { class: "reading", tabindex: "-1" },
    showRibbon(message, labels, actions),
    element("h1", {}, message.subject || "–"),
    ...showNotifications(mailbox),
    element(
      "header",
      { class: "envelope" },
      element("span", { class: "face", "aria-hidden": "true" }, initials(message.from.name)),
      element(
        "div",
        {},
        element("strong", {}, message.from.name),
        element("span", { class: "address" }, ` <${message.from.address}>`),
        element(
          "div",
          { class: "to" },
          `${labels.to}: ${message.to.map(({ name, address }) => name || address).join("; ")}`
        )
      ),
      element("time", { datetime: message.received }, times.format(new Date(message.received)))
    ),
    ...(message.attachments.length === 0
      ? []
      : [
          element(
            "ul",
            { class: "attachments", "aria-label": labels.attached },
            ...message.attachments.map(({ name }) => element("li", {}, icon("attachment"), name))
          ),
        ]),
    element("div", { class: "body" }, message.body)
  );
}

function showRibbon(message: PlayedMessage, labels: Labels, actions: RibbonActions): Node {
  const starts = startsAddins(message);
  const button = (label: string, drawing: IconName, name: string, press: () => void): Node =>
    element(
      "button",
      { type: "button", "data-command": name, disabled: !starts, click: press },
      icon(drawing),
      label
    );
  return element(
    "div",
    { class: "ribbon", role: "toolbar", "aria-label": "Whence" },
    button(labels.checkOrigin, "origin", "checkOrigin", actions.checkOrigin),
    button(labels.reportToIt, "report", "reportToIt", actions.reportToIt),
    ...(starts
      ? []
      : [
          element(
            "p",
            { class: "grey" },
            `${labels.notStarted} `,
            element("a", { href: actions.standaloneUrl, target: "_blank" }, labels.standalone)
          ),
        ])
  );
}

function showNotifications(mailbox: PlayedMailbox): readonly Node[] {
  return [...mailbox.notifications.values()].map(({ type, message }) =>
    element("p", { class: `notification ${type}`, role: "status" }, message)
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== "");
  return words
    .slice(0, 2)
    .map((word) => String.fromCodePoint(word.codePointAt(0) ?? 32))
    .join("");
}
