const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { BannerPlugin, DefinePlugin } = require("webpack");

const { version } = require("./package.json");

// The policy of the pages is written once, in TypeScript; webpack's own file is not.
const typescript = require("tsx/cjs/api");
const { contentSecurityPolicy } = typescript.require(
  "./src/settings/contentSecurityPolicy.ts",
  __filename
);
const { readSettings } = typescript.require("./src/settings/readSettings.ts", __filename);
const { officeClouds } = typescript.require("./src/settings/officeClouds.ts", __filename);

/** What tools/package sets: whose settings, under which address, into which folder. */
const deployment = {
  settings: process.env["WHENCE_SETTINGS"] ?? path.resolve(__dirname, "whence.settings.json"),
  url: process.env["WHENCE_URL"] ?? "../",
  folder: path.resolve(__dirname, process.env["WHENCE_OUT"] ?? "dist"),
};
const { settings } = readSettings(JSON.parse(readFileSync(deployment.settings, "utf8")));
const hostedOffice = officeClouds[settings.officeCloud].officeJs;
const dist = (folder) => path.resolve(deployment.folder, folder);

/** TypeScript to the syntax that `target` runs; types are checked by tsc, not here. */
const swc = (target, test = /\.tsx?$/) => ({
  test,
  loader: "swc-loader",
  options: {
    isModule: "unknown",
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target,
      transform: { react: { runtime: "automatic" } },
    },
  },
});

/** The network pack lies beside the pane, each file under a name that its content decides. */
const networkPack = {
  test: /\.bin\.gz$/,
  type: "asset/resource",
  generator: { filename: "networks/[name].[contenthash:12].gz" },
};

/** What all outputs share. */
const output = ({ name, folder, entry, syntax, plugins = [], ...rest }) => ({
  name,
  mode: "production",
  entry,
  output: { path: dist(folder), filename: "[name].js", clean: true },
  resolve: {
    extensions: [".ts", ".tsx", ".js"],
    // 400 kB of tables that the host's TextDecoder has.
    alias: { "iconv-lite$": path.resolve(__dirname, "src/mailfile/iconvLite.js") },
  },
  module: { rules: [swc(syntax), networkPack] },
  performance: { hints: false },
  stats: "errors-warnings",
  plugins: [new DefinePlugin({ WHENCE_VERSION: JSON.stringify(version) }), ...plugins],
  ...rest,
});

/** A surface's page, with the Office.js that it is to load (none on the standalone page). */
const page = (surface, officeJs, filename, chunks) =>
  new HtmlPlugin({
    template: `src/${surface}/${filename === "standalone.html" ? "standalone" : surface}.html`,
    filename,
    templateParameters: {
      officeJs,
      policy: contentSecurityPolicy(settings, { office: officeJs !== null, meta: true }),
    },
    ...(chunks ? { chunks } : {}),
  });

/** The pane three times: for Outlook, for the simulator's plain door, and without Outlook. */
const taskpane = output({
  name: "taskpane",
  folder: "taskpane",
  entry: {
    taskpane: "./src/taskpane/index.tsx",
    standalone: "./src/taskpane/standalone.tsx",
    mobile: "./src/taskpane/mobile.tsx",
  },
  syntax: "es2020",
  target: ["web", "es2020"],
  output: {
    path: dist("taskpane"),
    filename: "[name].[contenthash:12].js",
    chunkFilename: "[name].[contenthash:12].js",
    clean: true,
  },
  plugins: [
    page("taskpane", hostedOffice, "taskpane.html", ["taskpane"]),
    page("taskpane", "../simulator/office.js", "simulated.html", ["taskpane"]),
    page("taskpane", hostedOffice, "mobile.html", ["mobile"]),
    page("taskpane", null, "standalone.html", ["standalone"]),
  ],
});

/**
 * One plain file under a fixed name: classic Outlook loads it without a page. With a page it
 * may load a second one, which works the verdict out. Sign-in code goes in only where settings
 * carry a client id: it is larger than everything else.
 */
const commands = output({
  name: "commands",
  folder: "commands",
  entry: { commands: "./src/commands/commands.ts" },
  syntax: "es2016",
  target: ["web", "es6"],
  output: {
    path: dist("commands"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:12].js",
    // "auto" asks the page at once where the script came from; there may be no page, and
    // then there is no `self` either.
    publicPath: "",
    globalObject: "(typeof self === 'undefined' ? globalThis : self)",
    clean: true,
  },
  // Packages are written for newer engines than the one that runs this file.
  module: { rules: [swc("es2016", /\.[cm]?[jt]s$/), networkPack] },
  plugins: [
    new DefinePlugin({
      WHENCE_BASE_URL: JSON.stringify(deployment.url),
      WHENCE_SIGN_IN: JSON.stringify(settings.graph !== null),
    }),
    new CopyPlugin({
      patterns: [
        { from: deployment.settings, to: dist("whence.settings.json") },
        { from: "assets/*.png", to: dist("assets/[name][ext]") },
      ],
    }),
    page("commands", hostedOffice, "commands.html"),
    page("commands", "../simulator/office.js", "simulated.html"),
  ],
});

const cli = output({
  name: "cli",
  folder: "cli",
  entry: { whence: "./src/cli/whence.ts" },
  syntax: "es2022",
  target: "node20",
  plugins: [
    new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, test: /whence\.js$/ }),
    new CopyPlugin({
      patterns: [
        { from: "data/networks/*.{gz,json}", to: "networks/[name][ext]" },
        { from: "NOTICE", to: "NOTICE", toType: "file" },
      ],
    }),
  ],
});

/** All sample messages in one file: folder name to its files. */
const sampleMessages = {
  from: "*/*.{json,txt,eml}",
  context: "simulator/mailbox/messages",
  to: "messages.json",
  globOptions: { ignore: ["**/expected.json"] },
  transformAll: (files) => {
    const samples = {};
    for (const { sourceFilename, data } of files) {
      const [name, slug] = sourceFilename.split("/").reverse();
      (samples[slug] ??= {})[name] = data.toString();
    }
    return JSON.stringify(samples);
  },
};

/** An ES module for other programs, readable, with everything in it that it needs. */
const classifier = output({
  name: "classifier",
  folder: "classifier",
  entry: { classifier: "./src/classifier/classifier.ts" },
  syntax: "es2022",
  target: "es2022",
  output: {
    path: dist("classifier"),
    filename: "[name].js",
    library: { type: "module" },
    clean: true,
  },
  experiments: { outputModule: true },
  optimization: { minimize: false },
});

const simulator = output({
  name: "simulator",
  folder: "simulator",
  entry: {
    office: "./simulator/standIn/office.ts",
    page: "./simulator/page.ts",
    // Around the real Office.js of the browser tests.
    microsoftAjax: "./simulator/wire/standIns/microsoftAjax.ts",
    mailboxAfter112: "./simulator/wire/standIns/mailboxAfter112.ts",
  },
  syntax: "es2020",
  target: ["web", "es2020"],
  plugins: [
    new CopyPlugin({
      patterns: ["simulator/index.html", "simulator/simulator.css", sampleMessages],
    }),
  ],
});

/**
 * Serves the files of `dist` as a web server will. No client is injected and nothing is
 * replaced at run time: Microsoft warns that either keeps event handlers from running.
 */
const devServer = async ({ sideload }) => ({
  host: "localhost",
  port: 3000,
  hot: false,
  liveReload: false,
  client: false,
  devMiddleware: { writeToDisk: true },
  static: { directory: dist("."), watch: false },
  headers: ({ url }) => policyHeader(url.split("?", 1)[0]),
  ...(sideload
    ? { server: { type: "https", options: await localCertificate() } }
    : { open: canOpenBrowser ? ["/simulator/"] : false }),
});

/** The policy as a web server is to send it with the add-in's pages; the simulator is none. */
const policyHeader = (path) => {
  if (!/^\/(taskpane|commands)\/.*\.html$/.test(path)) return {};
  const office = !path.endsWith("/standalone.html");
  return { "Content-Security-Policy": contentSecurityPolicy(settings, { office }) };
};

/** Nobody looks on a build machine, and without a screen there is no browser to open. */
const canOpenBrowser =
  !process.env["CI"] &&
  (process.platform !== "linux" ||
    ["DISPLAY", "WAYLAND_DISPLAY"].some((name) => Boolean(process.env[name])));

/** Asked for only when Outlook is to load the pages: it may want to trust a new authority. */
const localCertificate = () => require("office-addin-dev-certs").getHttpsServerOptions();

/** While developing: unminified, and source maps without eval, which the pages' policy forbids. */
const develop = (configuration) => ({
  ...configuration,
  mode: "development",
  devtool: "source-map",
});

module.exports = async (env = {}) => {
  const outputs = [taskpane, commands, cli, classifier, simulator];
  if (!env.WEBPACK_SERVE) return outputs;
  const [first, ...rest] = outputs.map(develop);
  return [{ ...first, devServer: await devServer(env) }, ...rest];
};
