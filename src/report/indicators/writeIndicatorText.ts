import { evidenceWords } from "../../wording/evidenceWords";
import type { Language } from "../../wording/model";
import { plainValue } from "../../wording/plainValue";
import { defang } from "./defang";
import type { Indicator } from "./findIndicators";

/** Indicators as text for a mail or a ticket, defanged, one a line. */
export function writeIndicatorText(indicators: readonly Indicator[], language: Language): string {
  const { indicators: words } = evidenceWords(language);
  const lines = indicators.map(
    ({ role, trust, value }) =>
      `${words.roles[role]}: ${defang(plainValue(value, 998))}  (${words.trust[trust]})`
  );
  return `${[words.textHead, "", ...lines].join("\n")}\n`;
}
