import type { Analysis } from "../classifier/model";
import { cannotTell as enCannotTell } from "./en/cannotTell";
import { verdict as en } from "./en/verdict";
import { cannotTell as jaCannotTell } from "./ja/cannotTell";
import { verdict as ja } from "./ja/verdict";
import type { Language, VerdictWords } from "./model";
import { sayCannotTell } from "./sayCannotTell";
import { sayEvidence } from "./sayEvidence";
import { sayVerdict } from "./sayVerdict";
import type { VerdictOptions } from "./verdictValues";

const sentences = { en, ja };
const openQuestions = { en: enCannotTell, ja: jaCannotTell };

/**
 * The verdict in words: sentence, confidence, reasons and what headers cannot tell.
 * Never throws; a value that is missing leaves a shorter sentence, never a gap.
 */
export function describeVerdict(
  analysis: Analysis,
  language: Language,
  options: VerdictOptions = {}
): VerdictWords {
  return {
    ...sayVerdict(analysis, sentences[language], options),
    cannotTell: sayCannotTell(analysis, openQuestions[language], options),
    because: [...analysis.origin.evidence, ...analysis.account.evidence].map((evidence) =>
      sayEvidence(evidence, language)
    ),
  };
}
