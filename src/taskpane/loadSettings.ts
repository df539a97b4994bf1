import { loadSettings as load } from "../delivery/loadSettings";
import type { Settings } from "../settings/model";

/** One file for the whole deployment, beside the folders of pane and commands. */
const address = "../whence.settings.json";

/** The pane does not wait longer: a verdict without settings is better than none. */
const patience = 3_000;

/** The organisation's settings; the defaults where there is no file, or one that cannot be read. */
export async function loadSettings(): Promise<Settings> {
  const { settings } = await load(
    (url, request) =>
      fetch(url, { ...(request as RequestInit), signal: AbortSignal.timeout(patience) }),
    address
  );
  return settings;
}
