import type { Labels } from "../labels";
import type { Folder, PlayedMessage } from "../mailbox/model";
import type { PlayedMailbox } from "../mailbox/PlayedMailbox";
import { element } from "./element";

const folders: readonly Folder[] = ["inbox", "sent", "junk", "drafts"];

/** The folders and what lies in them, newest first. */
export function showMessageList(mailbox: PlayedMailbox, labels: Labels): Node {
  const days = new Intl.DateTimeFormat(mailbox.settings.language, {
    month: "short",
    day: "numeric",
    timeZone: "Asia/Tokyo",
  });
  const list = element("nav", { class: "list", "aria-label": labels.title });
  for (const folder of folders) {
    const messages = mailbox.messages.filter((message) => message.folder === folder);
    if (messages.length === 0) continue;
    list.append(
      element("h2", {}, labels.folders[folder]),
      element("ul", {}, ...messages.map((message) => showLine(mailbox, message, days)))
    );
  }
  return list;
}

function showLine(mailbox: PlayedMailbox, message: PlayedMessage, days: Intl.DateTimeFormat): Node {
  const selected = mailbox.selected === message;
  return element(
    "li",
    {},
    element(
      "button",
      {
        type: "button",
        class: "line",
        "data-message": message.slug,
        "aria-current": selected ? "true" : false,
        click: () => {
          mailbox.select(message);
        },
      },
      element("span", { class: "who" }, message.from.name || message.from.address || "–"),
      element("time", { datetime: message.received }, days.format(new Date(message.received))),
      element("span", { class: "subject" }, message.subject || "–")
    )
  );
}
