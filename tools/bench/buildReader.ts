import path from "node:path";

import webpack from "webpack";

import type * as reader from "./readerUnderTest";

/** Bundles the reader as production does, so that the loader of this tool is not measured. */
export async function buildReader(): Promise<typeof reader> {
  const folder = path.resolve(__dirname, "../../dist/bench");
  const compiler = webpack({
    mode: "production",
    target: "node",
    entry: path.resolve(__dirname, "readerUnderTest.ts"),
    output: { path: folder, filename: "reader.js", library: { type: "commonjs2" } },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      ],
    },
    performance: { hints: false },
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error !== null) fail(error);
      else if (stats?.hasErrors() === true) fail(new Error(stats.toString("errors-only")));
      else done();
    });
  });
  return (await import(path.join(folder, "reader.js"))) as typeof reader;
}
