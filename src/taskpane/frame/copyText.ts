/**
 * Copies text, whatever the host allows: the clipboard, then the old command on a selected
 * text area. Outlook on the web may refuse the first, classic Outlook knows both.
 *
 * @returns whether it was copied; where it was not, the text must be shown to be copied by hand
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.readOnly = true;
  area.style.position = "fixed";
  area.style.insetInlineStart = "-200vw";
  document.body.append(area);
  area.select();
  try {
    // The successor is what was refused above.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
