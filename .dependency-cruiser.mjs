import { layers } from "./architecture.mjs";

const under = (names) => `^src/(${names.join("|")})/`;
const packages = (names) => names.map((name) => `node_modules/${name.replaceAll(".", "[.]")}/`);

/** Three rules a layer: what it may import of ours, what only as types, and what of npm. */
const layerRules = Object.entries(layers).flatMap(([name, layer]) => [
  {
    name: `${name}-layer`,
    severity: "error",
    comment: `${layer.purpose}: may import only itself and [${layer.mayImport.join(", ")}], types also of [${layer.mayImportTypes.join(", ")}]`,
    from: { path: under([name]) },
    to: { path: "^src/", pathNot: under([name, ...layer.mayImport, ...layer.mayImportTypes]) },
  },
  ...(layer.mayImportTypes.length === 0
    ? []
    : [
        {
          name: `${name}-types-only`,
          severity: "error",
          comment: `${layer.purpose}: may know [${layer.mayImportTypes.join(", ")}] by type only (import type)`,
          from: { path: under([name]) },
          to: { path: under(layer.mayImportTypes), dependencyTypesNot: ["type-only"] },
        },
      ]),
  {
    name: `${name}-packages`,
    severity: "error",
    comment: `${layer.purpose}: may use only the packages [${layer.packages.join(", ")}]`,
    from: { path: under([name]) },
    to: {
      dependencyTypesNot: ["local", "type-only"],
      path: "node_modules/",
      pathNot: packages(layer.packages),
    },
  },
]);

export default {
  forbidden: [
    ...layerRules,
    {
      name: "every-folder-is-a-layer",
      severity: "error",
      comment: "A new folder under src needs its line in architecture.mjs.",
      from: { path: "^src/", pathNot: under(Object.keys(layers)) },
      to: {},
    },
    {
      name: "every-folder-is-a-layer-too",
      severity: "error",
      comment: "The same for a file that nothing imports and that imports nothing.",
      from: {
        orphan: true,
        path: "^src/",
        // What webpack defines; a declaration that every layer may see.
        pathNot: [under(Object.keys(layers)), "^src/version[.]d[.]ts$"],
      },
      to: {},
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "Data flows one way.",
      from: {},
      to: { circular: true },
    },
    {
      name: "commands-without-react",
      severity: "error",
      comment: "Classic Outlook runs commands without a DOM: React must not be reachable.",
      from: { path: "^src/commands/" },
      to: { path: "node_modules/(react|react-dom|@fluentui)/", reachable: true },
    },
    {
      name: "node-only-in-cli",
      severity: "error",
      comment: "Everything but the command line runs where Node is not.",
      from: { path: "^src/", pathNot: under(["cli"]) },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-unknown-imports",
      severity: "error",
      comment: "What cannot be resolved is neither checked nor bundled.",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "ship-no-test-code",
      severity: "error",
      comment: "src is what ships.",
      from: { path: "^src/" },
      to: { path: "^(test|simulator|tools)/" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "default"] },
  },
};
