import type { Door, OpenPane } from "./door";
import { labels } from "./labels";
import type { PlayedSettings } from "./mailbox/model";
import { PlayedMailbox } from "./mailbox/PlayedMailbox";
import { playMessage } from "./mailbox/playMessage";
import type { SampleFiles } from "./mailbox/playMessage";
import { showPanel } from "./panel/showPanel";
import { openPlainDoor } from "./standIn/openPlainDoor";
import { element } from "./view/element";
import { icon } from "./view/icon";
import type { IconName } from "./view/icon";
import { showComposeWindows } from "./view/showComposeWindows";
import { showMessageList } from "./view/showMessageList";
import { showReadingPane } from "./view/showReadingPane";
import { openRealDoor } from "./wire/openRealDoor";

/**
 * Outlook, played. The address says how it begins: `message` (a sample's name), `language`,
 * `dark`, `set`, `permission`, `shared`, `start`, `width` of the pane; `door=real` takes the
 * real Office.js, for which this page must be served over https.
 */
const query = new URLSearchParams(location.search);

/** Where the add-in's pages are, seen from here. */
const addin = query.get("addin") ?? "..";

const doors: Readonly<Record<string, (mailbox: PlayedMailbox) => Door>> = {
  plain: () => openPlainDoor(addin),
  real: (mailbox) => openRealDoor(mailbox, addin),
};

async function begin(): Promise<void> {
  const samples = (await (await fetch("messages.json")).json()) as Readonly<
    Record<string, SampleFiles>
  >;
  const messages = Object.entries(samples)
    .map(([slug, files]) => playMessage(slug, files))
    .sort((one, other) => other.received.localeCompare(one.received));

  const mailbox = new PlayedMailbox(messages, settingsFromAddress());
  const named = query.get("message");
  mailbox.select(
    named === "none"
      ? null
      : (messages.find(({ slug }) => slug === named) ??
          messages.find(({ folder }) => folder === "inbox") ??
          null)
  );
  const door = (doors[query.get("door") ?? "plain"] ?? doors["plain"])?.(mailbox);
  if (!door) throw new Error("There is no such door.");
  // The pages inside look for it here; tests too.
  Object.assign(window, { playedMailbox: mailbox, playedDoor: door });
  showOutlook(mailbox, door);
}

function settingsFromAddress(): Partial<PlayedSettings> {
  const set = query.get("set");
  const start = query.get("start");
  return {
    language: query.get("language") ?? (navigator.language.startsWith("ja") ? "ja-JP" : "en-US"),
    dark: query.has("dark"),
    shared: query.has("shared"),
    permission: query.get("permission") === "restricted" ? "restricted" : "ReadItem",
    ...(set === null ? {} : { requirementSet: set }),
    ...(start === "late" || start === "never" ? { start } : {}),
  };
}

function showOutlook(mailbox: PlayedMailbox, door: Door): void {
  let pane: OpenPane | null = null;
  let pinned = true;
  let panelOpen = query.has("panel");
  let width = query.get("width") === "450" ? 450 : 320;

  const words = () => labels[mailbox.settings.language.startsWith("ja") ? "ja" : "en"];

  const openPane = (): void => {
    pane?.close();
    pane = door.openPane(words().paneTitle);
    paneHome.replaceChildren(showPaneBar(), pane.frame);
    paneHome.hidden = false;
  };
  const closePane = (): void => {
    pane?.close();
    pane = null;
    paneHome.hidden = true;
  };

  const barButton = (name: string, label: string, sign: IconName, press: () => void): Node =>
    element(
      "button",
      { type: "button", "data-action": name, title: label, "aria-label": label, click: press },
      icon(sign)
    );

  const showPaneBar = (): Node =>
    element(
      "header",
      { class: "panebar" },
      element("strong", {}, words().paneTitle),
      barButton("width", width === 320 ? words().wider : words().narrower, "width", () => {
        width = width === 320 ? 450 : 320;
        resize();
      }),
      barButton("pin", pinned ? words().unpin : words().pin, pinned ? "pinned" : "unpinned", () => {
        pinned = !pinned;
        resize();
      }),
      barButton("close", words().close, "close", closePane)
    );

  const resize = (): void => {
    paneHome.style.width = `${String(width)}px`;
    paneHome.querySelector(".panebar")?.replaceWith(showPaneBar());
  };

  const reportToIt = (): void => {
    mailbox.note("ribbon: reportToIt");
    door.run("reportToIt").then(
      ({ status }) => {
        mailbox.note(`reportToIt completed: ${String(status)}`);
      },
      (error: unknown) => {
        mailbox.note(String(error));
      }
    );
  };

  const bar = element("header", { class: "bar" });
  const panelHome = element("div", { class: "drawer" });
  const listHome = element("div", { class: "column" });
  const readingHome = element("div", { class: "column wide" });
  const paneHome = element("aside", { class: "pane" });
  const windowsHome = element("div");

  const showBar = (): void => {
    const language = (code: string, name: string): Node =>
      element(
        "button",
        {
          type: "button",
          lang: code,
          "data-language": code,
          "aria-pressed": String(mailbox.settings.language.startsWith(code)),
          click: () => {
            mailbox.set({ language: code === "ja" ? "ja-JP" : "en-US" });
            if (pane) openPane();
          },
        },
        name
      );
    bar.replaceChildren(
      element("strong", { class: "product" }, words().title),
      element("span", { class: "played" }, words().played),
      element(
        "button",
        {
          type: "button",
          "data-action": "panel",
          "aria-expanded": String(panelOpen),
          click: () => {
            panelOpen = !panelOpen;
            showBar();
            showDrawer();
          },
        },
        words().panel
      ),
      element(
        "span",
        { class: "languages", role: "group" },
        language("en", "English"),
        language("ja", "日本語")
      )
    );
  };

  const showDrawer = (): void => {
    panelHome.replaceChildren(
      ...(panelOpen
        ? [
            showPanel(mailbox, words(), () => {
              if (pane) openPane();
            }),
            showLog(),
          ]
        : [])
    );
  };
  const showLog = (): Node =>
    element(
      "details",
      { class: "log", open: true },
      element("summary", {}, words().log),
      element("pre", {}, mailbox.log.slice(-8).join("\n"))
    );

  const showMail = (): void => {
    // The focused line is drawn anew: give its focus back.
    const focused = (document.activeElement as HTMLElement | null)?.dataset["message"];
    const scrolled = listHome.scrollTop;
    listHome.replaceChildren(showMessageList(mailbox, words()));
    listHome.scrollTop = scrolled;
    if (focused !== undefined)
      listHome.querySelector<HTMLElement>(`[data-message="${CSS.escape(focused)}"]`)?.focus();
    readingHome.replaceChildren(
      showReadingPane(mailbox, words(), {
        checkOrigin: () => {
          mailbox.note("ribbon: checkOrigin");
          openPane();
        },
        reportToIt,
        standaloneUrl: `${addin}/taskpane/standalone.html`,
      })
    );
  };
  const showAll = (): void => {
    document.documentElement.lang = mailbox.settings.language.slice(0, 2);
    document.documentElement.dataset["theme"] = mailbox.settings.dark ? "dark" : "light";
    document.title = `${words().title} · Whence`;
    showBar();
    showDrawer();
    showMail();
    windowsHome.replaceChildren(showComposeWindows(mailbox, words()));
    resize();
  };

  mailbox.listen((change) => {
    switch (change) {
      case "settings":
        showAll();
        break;
      case "selection":
        showMail();
        // Unpinned, the pane belongs to the message it was opened on.
        if (!pinned) closePane();
        break;
      case "notifications":
        showMail();
        break;
      case "compose":
        windowsHome.replaceChildren(showComposeWindows(mailbox, words()));
        break;
      case "log":
        panelHome.querySelector(".log")?.replaceWith(showLog());
        break;
    }
  });

  document.body.append(
    bar,
    panelHome,
    element("div", { class: "columns" }, listHome, readingHome, paneHome),
    windowsHome
  );
  showAll();
  openPane();
}

void begin();
