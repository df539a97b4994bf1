import { glossary as en } from "../../src/wording/en/glossary";
import { glossarySources } from "../../src/wording/glossarySources";
import { glossary as ja } from "../../src/wording/ja/glossary";

const ids = Object.keys(glossarySources) as (keyof typeof glossarySources)[];

describe("a technical term", () => {
  test.each(ids)("%s is explained in one short sentence, in English", (id) => {
    expect(en.terms[id]).toMatch(/^[A-Za-z][^.]*\.$/u);
    expect(en.terms[id].length).toBeLessThan(170);
  });

  test.each(ids)("%s is explained shortly and in Japanese in Japanese", (id) => {
    expect(ja.terms[id]).toMatch(/^(?=.*\p{Script=Hiragana}).*。$/u);
    expect(ja.terms[id].length).toBeLessThan(90);
  });

  test.each(ids)("%s names where it is defined: a section of an RFC, or Microsoft", (id) => {
    expect(glossarySources[id]).toMatch(/^(?:RFC \d{3,4}, \d|Microsoft Learn)/u);
  });

  test.each(ids)("%s never calls an IP address a bare address", (id) => {
    expect(en.terms[id].replaceAll("(IP address)", "")).not.toMatch(/address/iu);
    expect(ja.terms[id].replaceAll("(IPアドレス)", "")).not.toContain("アドレス");
  });
});
