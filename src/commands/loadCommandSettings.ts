import { loadSettings } from "../delivery/loadSettings";
import type { Settings } from "../settings/model";
import { commandHost } from "./commandHost";

/** Where the deployment lies, with a slash at its end; relative to the page while developing. */
declare const WHENCE_BASE_URL: string;

/** The organisation's settings; a runtime without a page can only be given a whole address. */
export async function loadCommandSettings(): Promise<Settings> {
  const { settings } = await loadSettings(
    commandHost.fetch,
    `${WHENCE_BASE_URL}whence.settings.json`
  );
  return settings;
}
