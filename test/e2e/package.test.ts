import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  version: string;
};

/** An empty project into which the packed package is installed, without a registry. */
let project = "";
let tarball = "";

function run(command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, npm_config_cache: join(project, "cache"), npm_config_offline: "true" },
  });
}

/** What a command says when it fails; nothing when it does not. */
function complaints(command: string, ...args: readonly string[]): string {
  try {
    run(command, ...args);
    return "";
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "whence-package-"));
  // What the tests run against is built already.
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", project], {
      cwd: root,
      encoding: "utf8",
    })
  ) as [{ filename: string }];
  tarball = join(project, packed.filename);
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }');
  run("npm", "install", "--no-audit", "--no-fund", tarball);
});
afterAll(() => {
  rmSync(project, { recursive: true });
});

const header =
  "Received: from mail.example.org (mail.example.org [192.0.2.9]) by mx.example.com (Postfix) " +
  "with ESMTP id 4A; Tue, 17 Nov 2026 02:13:02 +0000\r\nFrom: ann@example.org\r\n\r\n";

describe("the package in an empty project", () => {
  test("brings nothing else along", () => {
    const { packages } = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8")) as {
      packages: object;
    };
    expect(Object.keys(packages)).toEqual(["", "node_modules/whence"]);
  });

  test("is a few megabytes, and most of them are network data", () => {
    expect(statSync(tarball).size).toBeLessThan(3.5 * 1024 * 1024);
  });

  test("gives the command", () => {
    expect(run("npx", "whence", "--version")).toBe(`${version}\n`);
    writeFileSync(join(project, "one.eml"), header);
    const { networks, origin } = JSON.parse(
      run("node_modules/.bin/whence", "--json", "one.eml")
    ) as {
      networks: object;
      origin: { ip: string };
    };
    expect(origin.ip).toBe("192.0.2.9");
    expect(Object.keys(networks)).toEqual(["192.0.2.9"]);
  });

  test("gives the classifier, which needs nothing of Node", () => {
    const program = `
      import { analyzeHeaders } from "whence/classifier";
      for (const name of ["process", "Buffer", "fetch", "TextDecoder", "URL"]) delete globalThis[name];
      const { origin } = analyzeHeaders(${JSON.stringify(header)}, { decodeText: () => null });
      console.log(origin.ip);
    `;
    expect(run(process.execPath, "--input-type=module", "-e", program)).toBe("192.0.2.9\n");
  });

  test.each([
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])("gives its types to modules of %s, resolved as by %s", (module, resolution) => {
    mkdirSync(join(project, "consumer"), { recursive: true });
    writeFileSync(
      join(project, "consumer/consumer.mts"),
      `import { analyzeHeaders, type Analysis } from "whence/classifier";
       const analysis: Analysis = analyzeHeaders("", { decodeText: () => null });
       export const ip: string | null = analysis.origin.ip;
       // @ts-expect-error an address may be withheld
       export const certain: string = analysis.origin.ip;`
    );
    expect(
      complaints(
        process.execPath,
        join(root, "node_modules/typescript/bin/tsc"),
        ...["--noEmit", "--strict", "--target", "es2022", "--lib", "es2022"],
        ...["--module", module, "--moduleResolution", resolution, "consumer/consumer.mts"]
      )
    ).toBe("");
  });
});
