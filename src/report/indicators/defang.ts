/**
 * Addresses that nobody can click by mistake: `hxxps[:]//example[.]com`, `a[@]example[.]com`,
 * `2001[:]db8[:][:]1`. For text and CSV; never for JSON, digests or originals.
 */
export function defang(value: string): string {
  return value
    .replace(scheme, (whole: string, letters: string) =>
      // Text that is spelt like a defanged one gets one more pair, so that it comes back as it was.
      /^tt$/i.test(letters)
        ? whole.replace(letters, exchange(letters))
        : whole.replace(letters, `xx${letters}`)
    )
    .replace(/[.@:]/g, "[$&]");
}

/** The value as it was before `defang`, whatever it was. */
export function refang(value: string): string {
  return value
    .replace(/\[([.@:])\]/g, "$1")
    .replace(scheme, (whole: string, letters: string) =>
      letters.length === 2
        ? whole.replace(letters, exchange(letters))
        : whole.replace(letters, letters.slice(2))
    );
}

const scheme = /^h(tt|(?:xx)+)ps?:\/\//i;

const other: Readonly<Record<string, string>> = { t: "x", T: "X", x: "t", X: "T" };

const exchange = (letters: string) => Array.from(letters, (one) => other[one] ?? one).join("");
