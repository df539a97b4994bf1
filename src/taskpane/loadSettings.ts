import { defaultSettings } from "../settings/defaultSettings";
import type { Settings } from "../settings/model";
import { readSettings } from "../settings/readSettings";

/** Beside the page; the organisation's own file. */
const address = "whence.settings.json";

/** The pane does not wait longer: a verdict without settings is better than none. */
const patience = 3_000;

/** The organisation's settings; the defaults where there is no file, or one that cannot be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    const response = await fetch(address, {
      cache: "no-cache",
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) return defaultSettings;
    return readSettings(await response.json()).settings;
  } catch {
    return defaultSettings;
  }
}
