import type { OutlookProblem } from "./OutlookError";

/**
 * Office's error codes that mean more than "it failed". For 5009 Outlook's documentation says
 * "permission denied" where the library of 2022 calls it "API Not Supported": the newer is taken.
 */
const problems: Readonly<Record<number, OutlookProblem>> = {
  5000: "outlook-too-old", // not supported by this client
  5009: "no-permission",
  7000: "no-permission",
  9017: "no-permission", // AccessRestricted
  9030: "item-changed", // APICallFailedDueToItemChange
  9031: "invalid-argument",
  9032: "outlook-too-old", // not supported by this extension point
  9038: "no-permission", // InsufficientItemPermissionsError
  9047: "no-permission", // MissingExtendedPermissionsForAPIError
  9049: "no-item", // ItemNotFound: moved or deleted meanwhile
};

/** In: a code of `AsyncResult.error`. Out: what it means; `host-failed` for every other code. */
export function identifyProblem(code: number): OutlookProblem {
  return problems[code] ?? "host-failed";
}

/**
 * In: what an Office member threw at once, and the member's name. Out: what it means.
 *
 * Office throws for what it refuses without asking Outlook. A missing permission is a plain
 * `Error` whose (localised) message names the method; a refused argument is named `Sys.…`;
 * a method that this Outlook does not have is the language's own TypeError.
 */
export function identifyThrown(thrown: unknown, call: string): OutlookProblem {
  if (thrown instanceof TypeError) return "outlook-too-old";
  if (!(thrown instanceof Error)) return "host-failed";
  if (thrown.name.startsWith("Sys.")) return "invalid-argument";
  // Only the last part of the name is sure: "mailbox.displayNewMessageForm" whichever of the
  // two was called, "notificationMessages.addAsync" without the item.
  const member = call.slice(call.lastIndexOf(".") + 1).replace(/Async$/, "");
  return thrown.message.includes(member) ? "no-permission" : "host-failed";
}
