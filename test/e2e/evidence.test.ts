import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");
const program = join(root, "dist/cli/whence.js");
const headers = join(root, "test/fixtures/messages/ocn-submission/headers.txt");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whence-evidence-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const whence = (zone: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C.UTF-8", TZ: zone },
  });

const make = (name: string, zone = "UTC") =>
  whence(
    zone,
    ...["evidence", headers, "--out", join(folder, name), "--by", "Hanako Example"],
    ...["--at", "2026-11-24T01:02:03Z", "--zone", "Asia/Tokyo"]
  );

describe("evidence from the command line", () => {
  test("the same files give the same bytes on a machine in another zone", () => {
    expect(make("one.zip").status).toBe(0);
    expect(make("two.zip", "America/New_York").status).toBe(0);
    const [one, two] = ["one.zip", "two.zip"].map((name) => readFileSync(join(folder, name)));
    expect(one).toEqual(two);
  });

  test("a package is verified, a changed one is not, and what is none is refused", () => {
    make("good.zip");
    const good = join(folder, "good.zip");
    expect(whence("UTC", "verify", good)).toMatchObject({ status: 0 });

    const bytes = readFileSync(good);
    const place = bytes.indexOf("Received: ");
    bytes[place] = "r".charCodeAt(0);
    const bad = join(folder, "bad.zip");
    writeFileSync(bad, bytes);
    const check = whence("UTC", "verify", bad);
    expect(check.status).toBe(1);
    expect(check.stdout).toContain("changed: data/original/headers.txt");

    expect(whence("UTC", "verify", headers)).toMatchObject({ status: 2 });
  });

  test("a package replaced as a whole differs from the digest that was written down", () => {
    make("whole.zip");
    const check = whence("UTC", "verify", join(folder, "whole.zip"), "--sha256", "0".repeat(64));
    expect(check.status).toBe(1);
    expect(check.stdout).toContain("The SHA-256 expected is another");
  });

  test("an existing file is never overwritten", () => {
    make("kept.zip");
    expect(make("kept.zip").status).toBe(2);
  });

  test("a time without a zone and a missing name are refused", () => {
    const out = join(folder, "none.zip");
    expect(whence("UTC", "evidence", headers, "--out", out)).toMatchObject({ status: 2 });
    expect(
      whence("UTC", "evidence", headers, "--out", out, "--by", "A", "--at", "2026-11-24T01:02:03")
    ).toMatchObject({ status: 2 });
  });
});
