import type { Settings } from "./model";
import { readSettings } from "./readSettings";

/** What holds where the organisation says nothing: no recipient, no network, nothing leaves. */
export const defaultSettings: Settings = readSettings({}).settings;
