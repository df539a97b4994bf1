/** Beyond this a subject is compared by its beginning: headers may be of any length. */
const longest = 400;
/** Shorter stems ("invoice", "hello") meet by chance. */
const shortest = 10;

/**
 * What stays of a subject when its numbers, reply marks and spacing are taken away: mass mail
 * changes those from one recipient to the next. null where too little is left to compare.
 */
export function subjectStem(subject: string | null): string | null {
  const stem = (subject ?? "")
    .slice(0, longest)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^(?:\s|re:|fwd?:|aw:|wg:|tr:|転送:|返信:|\[(?:external|外部)\])+/, "")
    .replace(/[\p{N}\p{P}\p{S}\s]+/gu, " ")
    .trim();
  return weigh(stem) < shortest ? null : stem;
}

/** A kanji or kana says about as much as two letters. */
function weigh(stem: string): number {
  let weight = 0;
  for (const sign of stem) weight += sign >= "\u3040" ? 2 : 1;
  return weight;
}
