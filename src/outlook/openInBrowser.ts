/**
 * Opens an https page outside Outlook. `openBrowserWindow` exists on desktops only; elsewhere
 * the page opens in a tab of the browser that Outlook runs in. False where neither worked
 * (a blocked popup): then show the address to copy.
 */
export function openInBrowser(url: string): boolean {
  try {
    if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
      Office.context.ui.openBrowserWindow(url);
      return true;
    }
  } catch {
    // Fall through: a browser may still do it.
  }
  try {
    // With noopener the result is always null, blocked or not: opened first, then cut loose.
    const opened = window.open(url, "_blank");
    if (!opened) return false;
    opened.opener = null;
    return true;
  } catch {
    return false;
  }
}
