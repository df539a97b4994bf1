/**
 * Which layer may import which. Everything that enforces or draws the
 * architecture reads this table; nothing else repeats it.
 *
 * mayImport: values and types. mayImportTypes: `import type` only.
 */

const layer = (purpose, { from = [], types = [], packages = [] } = {}) => ({
  purpose,
  mayImport: from,
  mayImportTypes: types,
  packages,
});

// Ground floor: pure. They run in any JavaScript host: no DOM, no Office, no Node.
const pure = {
  providers: layer("facts about mail services, and the one look-up over them", {
    packages: ["ipaddr.js"],
  }),
  classifier: layer("the shared hop classifier: header text to analysis", {
    from: ["providers"],
    packages: ["ipaddr.js", "tldts", "punycode"],
  }),
  networks: layer("facts about an address", {
    from: ["providers"],
    types: ["classifier"],
    packages: ["ipaddr.js"],
  }),
  mailfile: layer("a mail file opened: header bytes, attached and returned messages", {
    types: ["classifier"],
    packages: ["@kenjiuno/msgreader"],
  }),
  auditlog: layer("exported logs to the records of this message", {
    types: ["classifier"],
    packages: ["ipaddr.js", "papaparse"],
  }),
  settings: layer("what the organisation says: read, checked, defaulted", {
    types: ["classifier"],
    packages: ["ipaddr.js", "valibot"],
  }),
  redaction: layer("a header made fit for strangers, with its verdict unchanged", {
    from: ["providers", "classifier"],
  }),
  inspection: layer("the one plain result that everything else reads", {
    from: ["classifier", "networks", "mailfile", "auditlog", "settings"],
    packages: ["@noble/hashes"],
  }),
  guidance: layer("situation to steps, queries, deadlines, contacts", {
    types: ["classifier", "auditlog", "settings", "inspection"],
  }),
  wording: layer("every sentence a person reads", {
    types: [
      "providers",
      "classifier",
      "networks",
      "mailfile",
      "auditlog",
      "settings",
      "inspection",
      "guidance",
    ],
  }),
  report: layer("an inspection written down", {
    from: ["wording", "guidance"],
    types: ["classifier", "networks", "mailfile", "auditlog", "settings", "inspection"],
    packages: ["fflate", "@noble/hashes"],
  }),
};

export const pureLayers = Object.keys(pure);

// Hosts: thin, no judgement.
const hosts = {
  outlook: layer("the only code that says Office"),
  graph: layer("the only code that speaks to Microsoft Graph", {
    packages: ["@azure/msal-browser"],
  }),
  registry: layer("the only code that asks an address registry"),
};

// Joins: no DOM.
const joins = {
  opening: layer("the open message, read and inspected", {
    from: [...pureLayers.filter((name) => name !== "report"), "outlook", "graph"],
  }),
  delivery: layer("a report on its way: compose, Graph, endpoint, outbox", {
    from: ["report", "settings", ...Object.keys(hosts)],
    types: ["inspection", "classifier", "wording"],
    packages: ["idb-keyval"],
  }),
};

const below = [...pureLayers, ...Object.keys(hosts), ...Object.keys(joins)];

// Surfaces: what a person or a program touches.
const surfaces = {
  taskpane: layer("an inspection shown", {
    from: below,
    packages: [
      "react",
      "react-dom",
      "@fluentui/react-components",
      "comlink",
      "react-error-boundary",
      "unhomoglyph",
    ],
  }),
  commands: layer("ribbon commands and the spam-report event; no DOM, no React", { from: below }),
  cli: layer("the same inspection over files and streams", { from: pureLayers }),
};

export const layers = { ...pure, ...hosts, ...joins, ...surfaces };
