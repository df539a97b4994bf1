import { OutlookError } from "./OutlookError";
import { wait } from "./waitFor";

/**
 * One and the same passing fault is 9020 in browsers, 5001 in desktop panes and 9030 on Mac;
 * 9040 to 9042 are the network between Outlook and its server. A second try after a second
 * cures some of them; a third has never been seen to help.
 */
const passing: ReadonlySet<number> = new Set([5001, 9020, 9030, 9040, 9041, 9042]);

const pause = 1_000;

/** In: a call. Out: its answer; after a passing fault, the answer of a second try. */
export async function askTwice<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof OutlookError) || error.code === null || !passing.has(error.code))
      throw error;
    await wait(pause);
    return ask();
  }
}
