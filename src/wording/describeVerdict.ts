import type { Analysis } from "../classifier/model";
import { verdict as en } from "./en/verdict";
import { verdict as ja } from "./ja/verdict";
import type { Language, VerdictWords } from "./model";
import { sayEvidence } from "./sayEvidence";
import { sayVerdict, type VerdictOptions } from "./sayVerdict";

const sentences = { en, ja };

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
    because: [...analysis.origin.evidence, ...analysis.account.evidence].map((evidence) =>
      sayEvidence(evidence, language)
    ),
  };
}
