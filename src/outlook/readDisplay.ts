/** How Outlook shows itself: what a pane should match. */
export interface Display {
  /** BCP 47, e.g. `ja-JP`, sometimes only `ja`. */
  readonly language: string;
  /** null: Outlook does not say; follow the system. */
  readonly dark: boolean | null;
}

/**
 * Language and theme. `theme`: colours that a change of theme brought along, newer than those
 * that Office keeps (they can be stale when a pane loads). Never throws.
 */
export function readDisplay(theme?: { readonly bodyBackgroundColor?: string }): Display {
  return { language: readLanguage(), dark: isDark(theme ?? readTheme()) };
}

const english = "en-US";

function readLanguage(): string {
  try {
    const { displayLanguage } = Office.context as { readonly displayLanguage?: string };
    return displayLanguage === undefined || displayLanguage === "" ? english : displayLanguage;
  } catch {
    // Office.js never started; a browser around the pane still knows its reader.
    const { navigator } = globalThis as { readonly navigator?: { readonly language?: string } };
    return navigator?.language ?? english;
  }
}

/** Mailbox 1.14; undefined on older ones, on phones and in dialogs. */
function readTheme(): { readonly bodyBackgroundColor?: string } {
  try {
    return (Office.context as { readonly officeTheme?: Office.OfficeTheme }).officeTheme ?? {};
  } catch {
    return {};
  }
}

/**
 * Outlook does not support `isDarkTheme`: by the relative luminance of the background
 * (WCAG 2.2), dark where white text on it has more contrast than black.
 */
function isDark({
  bodyBackgroundColor,
}: {
  readonly bodyBackgroundColor?: string;
}): boolean | null {
  const hex = /^#?([\da-f]{6})/i.exec(bodyBackgroundColor ?? "")?.[1];
  if (hex === undefined) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
