import { callOffice } from "./callOffice";
import { isMailboxSupported } from "./isMailboxSupported";
import { readDisplay } from "./readDisplay";
import type { Display } from "./readDisplay";

/** Needs no server; one that hangs would hold a place that the headers need. */
const limit = 3_000;

/**
 * Tells when another item is opened (a pinned pane, Mailbox 1.5) and when the theme changes
 * (1.14). In: what to call. Resolves when both are followed; an Outlook that refuses to tell is
 * no failure, the pane has a button to look again.
 */
export async function followOutlook(listener: {
  readonly itemChanged: () => void;
  readonly displayChanged: (display: Display) => void;
}): Promise<void> {
  const follow = (
    eventType: Office.EventType,
    handler: (event: unknown) => void
  ): Promise<unknown> =>
    callOffice(
      "mailbox.addHandlerAsync",
      (callback) => {
        Office.context.mailbox.addHandlerAsync(eventType, handler, callback);
      },
      limit
    ).catch(() => undefined);

  await Promise.all([
    ...(isMailboxSupported("1.5")
      ? [
          follow(Office.EventType.ItemChanged, () => {
            listener.itemChanged();
          }),
        ]
      : []),
    ...(isMailboxSupported("1.14")
      ? [
          follow(Office.EventType.OfficeThemeChanged, (event) => {
            const { officeTheme } = event as { readonly officeTheme?: Office.OfficeTheme };
            listener.displayChanged(readDisplay(officeTheme));
          }),
        ]
      : []),
  ]);
}
