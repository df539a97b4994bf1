import type { NetworkKind } from "../classifier/model";

/**
 * Words in the name under which a network is registered. Tried over the networks whose kind is
 * known: these three are nearly never wrong. A word for access providers was left out on
 * purpose: one in three such names belongs to a hosting company.
 */
const signs: readonly (readonly [NetworkKind, RegExp])[] = [
  [
    "education",
    /\b(?:universit\w*|universidade?|college|school district|academic|research and education)\b/i,
  ],
  [
    "government",
    /\b(?:ministry|government|ministerio|prefeitura|parliament|police|county of|city of)\b/i,
  ],
  [
    "hosting",
    /\b(?:\w*hosting|hosters?|web ?host|vps|dedicated servers?|data ?cent(?:er|re)s?|cloud|colo(?:cation)?|servers?)\b/i,
  ],
];

/** What the name of a network looks like: a guess, and to be called one; mostly null. */
export function guessKind(asName: string): NetworkKind | null {
  // Names are short; a longer one is not searched.
  const name = asName.slice(0, 200);
  return signs.find(([, sign]) => sign.test(name))?.[0] ?? null;
}
