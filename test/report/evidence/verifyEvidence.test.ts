import { strToU8, unzipSync, zipSync } from "fflate";

import { bundleEvidence } from "../../../src/report/evidence/bundleEvidence";
import { readZip } from "../../../src/report/evidence/readZip";
import { verifyEvidence } from "../../../src/report/evidence/verifyEvidence";
import { inspectFixture } from "../inspectFixture";
import { sampleInput } from "./sampleInput";

const { name, zip } = bundleEvidence(
  sampleInput(inspectFixture("ocn-submission"), { statement: "As it was." })
);

/** The package with its files handled by `change`, packed again. */
const repacked = (change: (files: Record<string, Uint8Array>) => void, level: 0 | 6 = 0) => {
  const files = unzipSync(zip);
  change(files);
  return verifyEvidence(zipSync(files, { level }));
};

const headers = `${name}/data/original/headers.txt`;

/** The bytes with the lowest bit of one of them turned over. */
const flip = (at: number, bytes: Uint8Array = new Uint8Array()) =>
  Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ 1 : byte));

describe("a package that nobody touched", () => {
  test("is unchanged, and the ZIP is the one that was written", () => {
    expect(verifyEvidence(zip)).toMatchObject({
      outcome: "unchanged",
      problems: [],
      container: "as-written",
    });
  });

  test("packed again by another program its files are unchanged, and it is said", () => {
    expect(repacked(() => undefined, 6)).toMatchObject({
      outcome: "unchanged",
      container: "packed-again",
    });
  });
});

describe("a package that was changed", () => {
  test("a changed byte is found and its file named", () => {
    const check = repacked((files) => {
      files[headers] = flip(10, files[headers]);
    });
    expect(check.outcome).toBe("changed");
    expect(check.problems).toEqual([{ path: "data/original/headers.txt", problem: "changed" }]);
  });

  test("an added file is found and named", () => {
    const check = repacked((files) => {
      files[`${name}/data/original/extra.txt`] = strToU8("x");
    });
    expect(check.problems).toEqual([{ path: "data/original/extra.txt", problem: "added" }]);
  });

  test("a missing file is found and named", () => {
    const check = repacked((files) => {
      Reflect.deleteProperty(files, headers);
    });
    expect(check.problems).toEqual([{ path: "data/original/headers.txt", problem: "missing" }]);
  });

  test("a list that was adapted to a changed file is itself a changed file", () => {
    const manifest = `${name}/manifest-sha256.txt`;
    const check = repacked((files) => {
      const text = new TextDecoder().decode(files[manifest]);
      files[manifest] = strToU8(text.replace(/^[0-9a-f]{64}/, "0".repeat(64)));
    });
    expect(check.problems).toContainEqual({ path: "manifest-sha256.txt", problem: "changed" });
  });

  test("a list that was taken away is missed", () => {
    const check = repacked((files) => {
      Reflect.deleteProperty(files, `${name}/tagmanifest-sha256.txt`);
    });
    expect(check.outcome).toBe("changed");
    expect(check.problems).toContainEqual({ path: "tagmanifest-sha256.txt", problem: "missing" });
  });

  test("no single flipped bit anywhere in the ZIP passes as the package that was written", () => {
    const step = Math.max(1, Math.floor(zip.length / 120));
    const looks = Array.from({ length: 120 }, (_, index) => {
      const { container, outcome } = verifyEvidence(flip(index * step, zip));
      return `${outcome} ${String(container)}`;
    });
    expect(looks).not.toContain("unchanged as-written");
  });
});

describe("a ZIP that is refused, with its reason", () => {
  const local = (entry: string) => {
    const files = zipSync({ [entry]: strToU8("x") }, { level: 0 });
    return readZip(files);
  };

  test.each(["../evil.txt", "/etc/passwd", "a/../../b", "C:/x", "a\\b", "a//b", "./a"])(
    "a name that leads out of the folder: %s",
    (entry) => {
      expect(local(entry).refused).toBe("unsafe-name");
    }
  );

  test("the same name twice, in whatever case", () => {
    const files = zipSync({ "a.txt": strToU8("1"), "A.TXT": strToU8("2") }, { level: 0 });
    expect(readZip(files)).toMatchObject({ refused: "duplicate-entry", at: "A.TXT" });
  });

  test("more unpacked than is allowed", () => {
    const bomb = zipSync({ "bomb.bin": new Uint8Array(2_000_000) }, { level: 9 });
    expect(readZip(bomb, { entries: 10, octets: 1_000_000 }).refused).toBe("too-large");
  });

  test("more unpacked than it announces", () => {
    const bomb = zipSync({ "bomb.bin": new Uint8Array(2_000_000) }, { level: 9 });
    const list = Buffer.from(bomb).lastIndexOf(Buffer.from("PK\u0001\u0002", "latin1"));
    new DataView(bomb.buffer).setUint32(list + 24, 100, true);
    expect(readZip(bomb).refused).toBe("damaged");
  });

  test("more entries than a package has", () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`f${String(index)}`, strToU8("x")])
    );
    expect(readZip(zipSync(many), { entries: 20, octets: 1_000 }).refused).toBe("too-many-entries");
  });

  test("a list and an entry that disagree about the name", () => {
    const files = zipSync({ "good.txt": strToU8("x") }, { level: 0 });
    files.set(strToU8("evil.txt"), 30);
    expect(readZip(files).refused).toBe("names-disagree");
  });

  test("what is no ZIP, and a ZIP that is no package", () => {
    expect(verifyEvidence(strToU8("hello")).refused).toBe("not-zip");
    expect(verifyEvidence(zipSync({ "a.txt": strToU8("x") })).refused).toBe("not-a-package");
  });

  test("no cut-off package is a reason to fail", () => {
    const cuts = Array.from({ length: 40 }, (_, index) => Math.floor((zip.length * index) / 40));
    expect(cuts.map((at) => verifyEvidence(zip.subarray(0, at)).outcome)).toEqual(
      cuts.map(() => "unusable")
    );
  });
});
