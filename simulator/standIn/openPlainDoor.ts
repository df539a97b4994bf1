import type { Door } from "../door";
import { sandbox } from "../door";
import { element } from "../view/element";
import type { StandIn } from "./createOffice";

/** A button may work for five minutes in Outlook; nobody waits so long for a played one. */
const longestRun = 60_000;

/**
 * The plain door: the add-in's pages with the stand-in where Office.js would be. They find the
 * played mailbox in this window, so nothing but their address is needed.
 */
export function openPlainDoor(addin: string): Door {
  return {
    openPane: (title) => {
      const frame = element("iframe", {
        title,
        sandbox,
        src: `${addin}/taskpane/simulated.html`,
      });
      return {
        frame,
        close: () => {
          frame.remove();
        },
      };
    },
    run: async (name, event) => {
      const frame = element("iframe", {
        title: name,
        hidden: true,
        src: `${addin}/commands/simulated.html`,
      });
      const loaded = new Promise((resolve) => {
        frame.addEventListener("load", resolve);
      });
      document.body.append(frame);
      try {
        await loaded;
        const { playedOffice } = frame.contentWindow as unknown as { playedOffice?: StandIn };
        if (!playedOffice) throw new Error("The commands page did not load the stand-in.");
        return await Promise.race([playedOffice.run(name, event), tooLong(name)]);
      } finally {
        frame.remove();
      }
    },
  };
}

const tooLong = (name: string): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => {
      reject(new Error(`${name} did not call event.completed.`));
    }, longestRun);
  });
