import { OutlookError } from "./OutlookError";
import { waitFor } from "./waitFor";

/** Office.js takes under a second where it starts at all; a busy machine gets some patience. */
const usualLimit = 5_000;

/**
 * Waits for Office.js. Out: true inside Outlook, false where Office.js runs without a host.
 *
 * Office.js that cannot load its parts never becomes ready and says nothing (blocked network,
 * a pinned pane after a forward), so the wait is raced; `late` is then called should it start
 * after all. `Office` itself is missing where its script was blocked.
 */
export async function startOffice(
  late: (inOutlook: boolean) => void,
  limit = usualLimit
): Promise<boolean> {
  const failed = (): OutlookError => new OutlookError("office-never-ready", "Office.onReady");
  if (typeof Office === "undefined") throw failed();
  let given = false;
  const ready = Office.onReady().then(() => {
    const inOutlook = isOutlook();
    if (given) late(inOutlook);
    return inOutlook;
  });
  return waitFor(ready, limit, () => {
    given = true;
    return failed();
  });
}

/** `mailbox` is typed as always there; outside a host, or in any other Office program, it is not. */
function isOutlook(): boolean {
  const context = Office.context as { readonly mailbox?: unknown } | undefined;
  return context?.mailbox !== undefined && context.mailbox !== null;
}
