import { readFileSync } from "node:fs";
import path from "node:path";

import { mailProviders } from "../../src/providers/mailProviders";
import { readCidr } from "../../src/providers/readCidr";
import { writeProviderTable } from "../../tools/providers/writeProviderTable";

const root = path.join(__dirname, "../..");
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
const csv = read("tools/providers/mail-providers.csv");

describe("the provider table", () => {
  test("is what its builder makes of the csv today", () => {
    expect(read("src/providers/mailProviders.ts")).toBe(writeProviderTable(csv));
  });

  test("has every row of the csv, and no source text", () => {
    expect(mailProviders).toHaveLength(csv.trim().split("\n").length - 1);
    expect(read("src/providers/mailProviders.ts")).not.toContain("seen in SPF records");
  });

  test("holds only ranges that are blocks: no bits behind the prefix", () => {
    const broken = mailProviders.flatMap(({ cidrs }) => cidrs).filter((cidr) => !readCidr(cidr));
    expect(broken).toEqual([]);
  });

  test("covers Japan: carriers, access providers, hosters, gateways", () => {
    const ids = mailProviders.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(["docomo", "au", "softbank", "ocn", "nifty", "biglobe", "so-net"])
    );
    expect(ids).toEqual(
      expect.arrayContaining(["yahoo-japan", "sakura", "xserver", "kagoya", "iij-secure-mx"])
    );
  });
});

describe("a row that cannot be right stops the build and is named", () => {
  const header = csv.slice(0, csv.indexOf("\n"));
  test.each([
    [
      "host bits behind the prefix",
      "x,X,esp,yes,x.example,192.0.2.1/24,,doc",
      "x: no block: 192.0.2.1/24",
    ],
    ["an unknown kind", "x,X,shop,yes,x.example,,,doc", "x: no such kind: shop"],
    ["no source", "x,X,esp,yes,x.example,,,", "x: no source"],
    ["a host that is no suffix", "x,X,esp,yes,localhost,,,doc", "x: no host suffix: localhost"],
    ["an AS number with letters", "x,X,esp,yes,x.example,,AS1,doc", "x: no AS number: AS1"],
    ["an answer that is none", "x,X,esp,perhaps,x.example,,,doc", "x: hides_client: perhaps"],
    ["a sign that separates", "x,X|Y,esp,yes,x.example,,,doc", "x: a forbidden sign"],
  ])("%s", (_case, row, problem) => {
    expect(() => writeProviderTable(`${header}\n${row}\n`)).toThrow(problem);
  });

  test("the same id twice", () => {
    const row = "x,X,esp,yes,x.example,,,doc";
    expect(() => writeProviderTable(`${header}\n${row}\n${row}\n`)).toThrow("x: stands twice");
  });

  test("other columns", () => {
    expect(() => writeProviderTable("id,name\nx,X\n")).toThrow("columns");
  });
});
