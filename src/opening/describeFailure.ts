import { OutlookError } from "../outlook/OutlookError";
import type { MessageCard } from "../outlook/readOpenMessage";

import type { Opening, OpeningProblem } from "./model";

/**
 * In: whatever reading or inspecting failed with, and the card of the message, where there is
 * one. Out: the opening that says so. Nothing is thrown on: an error that is not Outlook's
 * (a part of Whence that did not load) is `host-failed` without a code.
 */
export function describeFailure(error: unknown, card: MessageCard | null): Opening {
  const subject = card?.subject ?? null;
  if (!(error instanceof OutlookError))
    return { state: "problem", problem: "host-failed", code: null, subject };
  return { state: "problem", problem: identify(error, card), code: error.code, subject };
}

function identify({ problem }: OutlookError, card: MessageCard | null): OpeningProblem {
  switch (problem) {
    case "host-failed":
    case "no-permission":
    case "no-answer":
      return card !== null && isEncrypted(card) ? "encrypted" : problem;
    case "invalid-argument":
      return "host-failed";
    case "no-item":
    case "not-mail":
    case "composing":
    case "outlook-too-old":
    case "office-never-ready":
    case "item-changed":
      return problem;
  }
}

/**
 * Encryption by its outer signs, asked only after a failure: on most clients the headers of
 * encrypted mail can be read. S/MIME has a class of its own (a signature alone is not
 * encryption); rights-managed mail is an ordinary message with one `.rpmsg` attached.
 */
function isEncrypted({ itemClass, attachments }: MessageCard): boolean {
  return (
    (/^IPM\.Note\.(?:SMIME|Secure)/i.test(itemClass ?? "") &&
      !/MultipartSigned$/i.test(itemClass ?? "")) ||
    attachments.some(({ name }) => /\.rpmsg$/i.test(name))
  );
}
