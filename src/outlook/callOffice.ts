import { identifyProblem, identifyThrown } from "./identifyProblem";
import { OutlookError } from "./OutlookError";
import { waitFor } from "./waitFor";

/** Outlook on the web, new Outlook and the phones drop calls beyond three at a time. */
const mostAtOnce = 3;

/** Office's own limit (65 s on the web) ends silently: the callback never comes. */
const usualLimit = 8_000;

const waiting: (() => void)[] = [];
let running = 0;

/**
 * One asynchronous Office call as a promise.
 *
 * In: the member's name as Office writes it in its errors (`item.getAllInternetHeadersAsync`),
 * and a function that makes the call with the callback it is given.
 * Out: the value. Every failure is an OutlookError: an error code, a member that throws at once
 * (missing permission, refused argument) and a callback that does not come within the limit.
 */
export async function callOffice<T>(
  call: string,
  start: (callback: (result: Office.AsyncResult<T>) => void) => void,
  limit = usualLimit
): Promise<T> {
  await takeTurn();
  try {
    return await waitFor(askOnce(call, start), limit, () => new OutlookError("no-answer", call));
  } finally {
    passTurn();
  }
}

function askOnce<T>(
  call: string,
  start: (callback: (result: Office.AsyncResult<T>) => void) => void
): Promise<T> {
  return new Promise((resolve, reject) => {
    try {
      start((result) => {
        // The text itself: a pane that closes takes `Office` away before its last answers come.
        if ((result.status as unknown) === "succeeded") {
          resolve(result.value);
          return;
        }
        const code = codeOf(result);
        reject(new OutlookError(code === null ? "host-failed" : identifyProblem(code), call, code));
      });
    } catch (thrown) {
      reject(new OutlookError(identifyThrown(thrown, call), call));
    }
  });
}

/** A failed result should carry an error; some clients leave it out. */
function codeOf(result: { readonly error?: { readonly code?: unknown } }): number | null {
  return typeof result.error?.code === "number" ? result.error.code : null;
}

async function takeTurn(): Promise<void> {
  if (running < mostAtOnce) {
    running += 1;
    return;
  }
  // Whoever finishes hands its place over, so the count stays as it is.
  await new Promise<void>((resolve) => waiting.push(resolve));
}

function passTurn(): void {
  const next = waiting.shift();
  if (next) next();
  else running -= 1;
}
