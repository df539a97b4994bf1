import type { PlayedSettings } from "../../simulator/mailbox/model";
import { PlayedMailbox } from "../../simulator/mailbox/PlayedMailbox";
import { createOffice } from "../../simulator/standIn/createOffice";
import { readSample } from "./readSamples";

const played = [
  "gmail-web",
  "vps-direct",
  "report-with-original",
  "sent-items-copy",
  "bounce",
  "encrypted",
  "meeting-request",
] as const;

export type PlayedName = (typeof played)[number];

export interface PlayedOffice {
  readonly mailbox: PlayedMailbox;
  readonly select: (name: PlayedName | null) => void;
  readonly close: () => void;
}

/** Puts the stand-in where Office.js would be, with one message open. */
export function playOffice(
  settings: Partial<PlayedSettings> = {},
  open: PlayedName = "gmail-web"
): PlayedOffice {
  const mailbox = new PlayedMailbox(played.map(readSample), settings);
  const select = (name: PlayedName | null): void => {
    mailbox.select(mailbox.messages.find(({ slug }) => slug === name) ?? null);
  };
  select(open);
  const standIn = createOffice(mailbox);
  Object.assign(globalThis, { Office: standIn.office });
  return {
    mailbox,
    select,
    close: () => {
      standIn.close();
      Reflect.deleteProperty(globalThis, "Office");
    },
  };
}
