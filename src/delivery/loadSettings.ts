import type { Settings, SettingsProblem } from "../settings/model";
import { readSettings } from "../settings/readSettings";
import type { Fetch } from "./host";

/**
 * The organisation's settings from beside the pages.
 *
 * In: where they lie (relative for a page, whole for a runtime without one). Out: settings;
 * where there is no file, or no JSON in it, the defaults and a problem that says so. Never
 * rejects: without settings the verdict still stands, only reporting is off.
 */
export async function loadSettings(
  fetch: Fetch,
  url: string
): Promise<{ settings: Settings; problems: readonly SettingsProblem[] }> {
  try {
    const answer = await fetch(url, { method: "GET", headers: {}, cache: "no-cache" });
    if (answer.status === 200) return readSettings(JSON.parse(await answer.text()));
    return missing(`could not be loaded (status ${String(answer.status)})`);
  } catch (error) {
    return missing(error instanceof SyntaxError ? "is not JSON" : "could not be loaded");
  }
}

function missing(problem: string) {
  const { settings } = readSettings({});
  return { settings, problems: [{ severity: "error" as const, path: "", problem }] };
}
