/**
 * Writes the declarations of `whence/classifier` beside its bundle, in a form that every
 * module resolution of TypeScript can follow: relative names with their extension.
 *
 * Run by `npm run build:types`, after webpack.
 */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import ts from "typescript";

const root = resolve(import.meta.dirname, "../..");
const out = join(root, "dist/classifier");

const { config } = ts.readConfigFile(join(root, "tsconfig.pure.json"), (path) =>
  ts.sys.readFile(path)
) as { config: object };
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const program = ts.createProgram([join(root, "src/classifier/classifier.ts")], {
  ...options,
  noEmit: false,
  declaration: true,
  emitDeclarationOnly: true,
  rootDir: join(root, "src"),
  outDir: join(out, "types"),
});

let files = 0;
const { diagnostics } = program.emit(undefined, (path, text) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text.replace(/(from "\.{1,2}\/[^"]+)"/g, '$1.js"'));
  files += 1;
});
// The folder is ES modules, whatever the package around it is.
writeFileSync(join(out, "package.json"), '{ "type": "module" }\n');

for (const { messageText } of diagnostics) {
  console.error(ts.flattenDiagnosticMessageText(messageText, "\n"));
}
console.log(`dist/classifier/types: ${String(files)} declaration files`);
process.exitCode = diagnostics.length > 0 || files === 0 ? 1 : 0;
