/** Does the text at `start` read as `word` (lower case), whatever the case of its ASCII letters? */
export function isText(text: string, start: number, word: string): boolean {
  for (let k = 0; k < word.length; k++) {
    const expected = word.charCodeAt(k);
    const code = text.charCodeAt(start + k);
    if (code !== expected && ((code | 32) !== expected || expected < 97)) return false;
  }
  return true;
}
