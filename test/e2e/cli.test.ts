import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { writeMsgFile } from "../support/writeMsgFile";

const root = join(__dirname, "../..");
const program = join(root, "dist/cli/whence.js");
const fixtures = join(root, "test/fixtures/messages");

const environment = { ...process.env, LC_ALL: "C.UTF-8", NO_COLOR: "1" };

function whence(args: readonly string[], input: string | Buffer = "") {
  const { status, stderr, stdout } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    encoding: "utf8",
    env: environment,
    input,
    maxBuffer: 1 << 28,
  });
  return { status, stderr, stdout };
}

const lines = (text: string) =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const message = (number: number) =>
  [
    `Received: from mail${String(number)}.example.org (mail.example.org [192.0.2.${String(number % 250)}])`,
    `\tby mx.example.com (Postfix) with ESMTP id 4A${String(number)}; Tue, 17 Nov 2026 02:13:02 +0000`,
    `From: Ann <ann@example.org>`,
    `Subject: Message ${String(number)}`,
    `Message-ID: <${String(number)}@example.org>`,
    "",
    "Body",
    "",
  ].join("\n");

const mbox = (messages: number) =>
  Array.from({ length: messages }, (_, index) => {
    const envelope = "From ann@example.org Tue Nov 17 02:13:02 2026";
    return `${envelope}\n${message(index + 1)}\n`;
  }).join("");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whence-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

describe("one message", () => {
  test("--json is the analysis, with the file it came from", () => {
    const path = put("one.eml", message(1));
    const { status, stderr, stdout } = whence(["--json", path]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      schema: "whence.analysis/1",
      source: path,
      boundary: { hop: 0, ip: "192.0.2.1" },
      origin: { ip: "192.0.2.1" },
    });
  });

  test("standard input is read where no file is named", () => {
    const { stdout } = whence(["--json"], message(1));
    expect(JSON.parse(stdout)).toMatchObject({ source: "-", origin: { ip: "192.0.2.1" } });
  });

  test("text says verdict, path and checks, and nothing of a colour where nobody sees it", () => {
    const { stdout } = whence([put("one.eml", message(1))]);
    expect(stdout).toContain("Subject: Message 1");
    expect(stdout).toContain("the recipient's side begins here");
    expect(stdout).toContain("[192.0.2.1]");
    expect(stdout).not.toContain("\u001b");
  });

  test("the report is Japanese where it is asked for", () => {
    expect(whence(["--lang", "ja"], message(1)).stdout).toContain("ここから受信側");
  });

  test("a .msg is read", () => {
    const path = put(
      "one.msg",
      writeMsgFile({ headers: message(7).slice(0, message(7).indexOf("\n\n")), subject: "M" })
    );
    expect(JSON.parse(whence(["--json", path]).stdout)).toMatchObject({
      origin: { ip: "192.0.2.7" },
    });
  });

  test("a control character in a subject does not reach the terminal", () => {
    const hostile = message(1).replace("Message 1", "\u001b[2J\u001b]0;owned\u0007 x");
    expect(whence([], hostile).stdout.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });
});

describe("many messages", () => {
  test("--ndjson gives one line a message, named by its place in the mbox", () => {
    const path = put("some.mbox", mbox(3));
    const { status, stdout } = whence(["--ndjson", path]);
    expect(status).toBe(0);
    expect(lines(stdout).map(({ source }) => source)).toEqual(
      [1, 2, 3].map((n) => `${path}#${String(n)}`)
    );
  });

  test("folders are walked in name order, Maildirs too", () => {
    put("mail/b/cur/2:2,S", message(2));
    put("mail/b/new/1", message(3));
    put("mail/a.eml", message(1));
    put("mail/b/dovecot.index", "index");
    const { stdout } = whence(["--ndjson", join(folder, "mail")]);
    expect(lines(stdout).map(({ source }) => source)).toEqual(
      ["a.eml", "b/cur/2:2,S", "b/new/1"].map((name) => join(folder, "mail", name))
    );
  });

  test("--json of several messages is one array", () => {
    const { stdout } = whence(["--json", put("some.mbox", mbox(3))]);
    expect(JSON.parse(stdout)).toHaveLength(3);
  });

  test("threads keep the order and the bytes", () => {
    const path = put("large.mbox", mbox(1500));
    const written = (threads: string) => whence(["--ndjson", "--threads", threads, path]).stdout;
    const one = written("1");
    expect(lines(one)).toHaveLength(1500);
    expect(written("4")).toBe(one);
  });

  test("a line is written as soon as its message is analysed", async () => {
    const child = spawn(process.execPath, [program, "--ndjson"], { env: environment });
    const firstLine = new Promise((resolve) => child.stdout.once("data", resolve));
    child.stdin.write(mbox(2));
    await expect(firstLine).resolves.toBeDefined();
    child.stdin.end();
    await new Promise((resolve) => child.once("close", resolve));
  });

  test("an mbox far larger than memory allows is read", () => {
    const large = join(folder, "huge.mbox");
    const part = Buffer.from(mbox(1).replace("Body", `${"x".repeat(75)}\n`.repeat(14_000)));
    writeFileSync(large, Buffer.concat(Array.from({ length: 120 }, () => part)));
    const { status, stdout } = spawnSync(
      process.execPath,
      ["--max-old-space-size=96", program, "--ndjson", "--threads", "1", large],
      { encoding: "utf8", env: environment, maxBuffer: 1 << 28 }
    );
    expect(status).toBe(0);
    expect(lines(stdout)).toHaveLength(120);
  });
});

describe("input that cannot be used", () => {
  test("is named on standard error, the rest is still analysed, and the exit code is 2", () => {
    put("mixed/1.eml", message(1));
    const bad = put("mixed/2.bin", "\u0000\u0001");
    put("mixed/3.eml", message(3));
    const { status, stderr, stdout } = whence(["--ndjson", join(folder, "mixed")]);
    expect(status).toBe(2);
    expect(stderr).toContain(bad);
    expect(lines(stdout)).toMatchObject([
      { origin: { ip: "192.0.2.1" } },
      { source: bad, error: expect.any(String) as string },
      { origin: { ip: "192.0.2.3" } },
    ]);
  });

  test.each([
    ["a missing file", ["/nowhere/at-all.eml"]],
    ["an unknown option", ["--no-such-option"]],
    ["a language that is not spoken", ["--lang", "tlh"]],
    ["two formats at once", ["--json", "--ndjson"]],
  ])("%s", (_what, args) => {
    const { status, stderr, stdout } = whence(args);
    expect({ status, stdout, said: stderr.startsWith("whence: ") }).toEqual({
      status: 2,
      stdout: "",
      said: true,
    });
  });

  test("a settings file with a bad entry stops the command and names the entry", () => {
    const path = put(
      "bad.json",
      '{"schema":"whence.settings/1","trusted":{"networks":[{"cidr":"x","role":"internal"}]}}'
    );
    const { status, stderr, stdout } = whence(["--settings", path], message(1));
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("trusted.networks.0.cidr");
  });
});

describe("settings", () => {
  test("a gateway of the organisation moves the boundary behind it", () => {
    const header = [
      "Received: from gw.filter.test (gw.filter.test [198.51.100.5]) by mx.example.com (Postfix) with ESMTP id 1; Tue, 17 Nov 2026 02:13:04 +0000",
      "Received: from mail.example.org (mail.example.org [192.0.2.9]) by gw.filter.test (Postfix) with ESMTP id 2; Tue, 17 Nov 2026 02:13:02 +0000",
      "From: ann@example.org",
      "",
    ].join("\n");
    const path = put(
      "settings.json",
      '{"schema":"whence.settings/1","trusted":{"networks":[{"cidr":"198.51.100.0/24","role":"gateway"}],"hosts":[],"arcSealers":[]}}'
    );
    const ipWith = (...args: readonly string[]) =>
      (JSON.parse(whence(["--json", ...args], header).stdout) as { boundary: { ip: string } })
        .boundary.ip;
    expect([ipWith(), ipWith("--settings", path)]).toEqual(["198.51.100.5", "192.0.2.9"]);
  });
});

describe("whence redact", () => {
  test("writes headers that give the same verdict and say nothing else", () => {
    const path = join(fixtures, "gmail-web-to-outlook/headers.txt");
    const { status, stderr, stdout } = whence(["redact", path]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const verdict = (input: string) =>
      (JSON.parse(whence(["--json"], input).stdout) as { origin: { kind: string } }).origin.kind;
    expect(verdict(stdout)).toBe(verdict(readFileSync(path, "utf8")));
  });
});

describe("the program itself", () => {
  test("--version and --help", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      version: string;
    };
    expect(whence(["--version"])).toMatchObject({ status: 0, stdout: `${version}\n` });
    expect(whence(["--help"]).stdout).toContain("--ndjson");
  });

  test("a name that every object has is a file like any other", () => {
    expect(whence(["constructor"]).stderr).toContain("constructor: ENOENT");
  });

  test("a reader that goes away ends it quietly", () => {
    const path = put("large.mbox", mbox(1500));
    const said = execFileSync(
      "/bin/sh",
      ["-c", `"${process.execPath}" "${program}" --ndjson "${path}" 2>&1 | head -n 1`],
      { encoding: "utf8", env: environment }
    );
    expect(lines(said)).toHaveLength(1);
  });

  test("it holds no way to the network", () => {
    const source = readFileSync(program, "utf8");
    expect(source).toMatch(/require\("node:fs"\)/);
    expect(source).not.toMatch(/require\("(?:node:)?(?:net|tls|https?|http2|dns|dgram)[/"]/);
    expect(source).not.toMatch(/\bfetch\(/);
  });
});
