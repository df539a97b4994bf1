import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { commonRegistrableDomain } from "../../../src/classifier/identity/commonSuffixes";
import { publicRegistrableDomain } from "../../../src/classifier/identity/publicSuffixes";
import { mailProviders } from "../../../src/providers/mailProviders";

const messages = join(__dirname, "../../fixtures/messages");

/** Every host name that the sample messages and the provider table hold. */
const names = new Set(
  readdirSync(messages)
    .flatMap((slug) => [
      ...readFileSync(join(messages, slug, "headers.txt"), "utf8").matchAll(
        /(?<![\w.-])(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,24}(?![\w.-])/gi
      ),
    ])
    .map(([name]) => name.toLowerCase())
    .concat(mailProviders.flatMap(({ hostSuffixes }) => hostSuffixes))
);

describe("the short suffix rules", () => {
  test("name the owner that the whole list names, for every host in sample mail", () => {
    const differing = [...names].filter(
      (name) => commonRegistrableDomain(name) !== publicRegistrableDomain(name)
    );
    expect(differing).toEqual([]);
    expect(names.size).toBeGreaterThan(500);
  });

  test.each([
    ["mail.example.co.jp", "example.co.jp"],
    ["a.github.io", "a.github.io"],
    ["tenant.onmicrosoft.com", "tenant.onmicrosoft.com"],
    ["www.library.shibuya.tokyo.jp", "library.shibuya.tokyo.jp"],
    ["mx.example.com.br", "example.com.br"],
    ["co.jp", null],
    ["localhost", null],
  ])("%s belongs to %s", (name, owner) => {
    expect(commonRegistrableDomain(name)).toBe(owner);
  });
});
