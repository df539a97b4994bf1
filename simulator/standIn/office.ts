import type { PlayedMailbox } from "../mailbox/PlayedMailbox";
import { createOffice } from "./createOffice";
import type { StandIn } from "./createOffice";

/**
 * Loaded by the simulator's pages in place of Office.js. The played mailbox stands in the page
 * around this one; without such a page this is a browser tab outside Outlook.
 */
interface PlayedWindow {
  playedMailbox?: PlayedMailbox;
  playedOffice?: StandIn;
  Office?: typeof Office;
}

const around = window.parent as unknown as PlayedWindow;
const standIn = createOffice((window.parent === window ? undefined : around.playedMailbox) ?? null);

const here = window as unknown as PlayedWindow;
here.Office = standIn.office;
here.playedOffice = standIn;
window.addEventListener("pagehide", standIn.close);

// As the real library does: an add-in has no history of its own.
Object.assign(window.history, { pushState: null, replaceState: null });
