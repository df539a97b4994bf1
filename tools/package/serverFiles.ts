/** What each kind of static host is told. */
export interface HeadersFor {
  /** Content-Security-Policy of the pages that Outlook frames. */
  readonly office: string;
  /** Content-Security-Policy of the standalone page. */
  readonly standalone: string;
  /** Path below the host's root, with slashes around it: `/` or `/whence/`. */
  readonly path: string;
}

/** Of every file. No X-Frame-Options: it knows no list, and Outlook must frame the pages. */
const everywhere: readonly (readonly [string, string])[] = [
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
  ["Strict-Transport-Security", "max-age=31536000"],
];

const immutable = "public, max-age=31536000, immutable";
const fresh = "no-cache";

/** File name in the package's `servers` folder → content. */
export function serverFiles(headers: HeadersFor): Readonly<Record<string, string>> {
  return {
    "nginx.conf": nginx(headers),
    "web.config": iis(headers),
    "staticwebapp.config.json": azure(headers),
    "cloudfront.json": cloudFront(headers),
  };
}

/** To be included inside `server { … }`. */
function nginx({ office, standalone, path }: HeadersFor): string {
  const headers = (policy: string | null, cache: string | null) =>
    [
      ...everywhere,
      ...(policy === null ? [] : [["Content-Security-Policy", policy] as const]),
      ...(cache === null ? [] : [["Cache-Control", cache] as const]),
    ].map(([name, value]) => `    add_header ${name} "${value}" always;`);
  const location = (match: string, lines: readonly string[]) => [
    `  location ${match} {`,
    ...lines,
    "  }",
    "",
  ];
  const at = path.replace(/\./g, "\\.");
  return [
    "# Include this inside the server block; root is the folder above this file's folder.",
    "  types {",
    "    text/html html;",
    "    text/javascript js;",
    "    application/json json;",
    "    image/png png;",
    "    application/octet-stream bin;",
    "  }",
    "  charset utf-8;",
    "  charset_types text/javascript application/json;",
    "  gzip on;",
    "  gzip_types text/javascript application/json;",
    "",
    ...location(`= ${path}taskpane/standalone.html`, headers(standalone, fresh)),
    ...location(`~ ^${at}.*[.]html$`, headers(office, fresh)),
    "  # Names carry a digest of the content: what is there never changes.",
    ...location(`~ "^${at}.*[.][0-9a-f]{12}[.]"`, headers(null, immutable)),
    "  # Outlook shows a default icon where the real one has Cache-Control.",
    ...location(`~ ^${at}assets/`, headers(null, null)),
    "  # The event's runtime and the pages may lie on different origins.",
    ...location(`~ ^${at}commands/commands[.]js$`, [
      ...headers(null, fresh),
      '    add_header Access-Control-Allow-Origin "*" always;',
    ]),
    ...location(path, headers(null, fresh)),
  ].join("\n");
}

/** Beside the folders, as web.config. */
function iis({ office, standalone }: HeadersFor): string {
  const escape = (text: string) =>
    text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const add = (name: string, value: string) => `<add name="${name}" value="${escape(value)}" />`;
  const custom = (lines: readonly string[]) =>
    `<httpProtocol><customHeaders>${lines.join("")}</customHeaders></httpProtocol>`;
  const location = (path: string, lines: readonly string[]) =>
    `  <location path="${path}"><system.webServer>${custom(lines)}</system.webServer></location>`;
  const page = (path: string, policy: string) =>
    location(path, [add("Content-Security-Policy", policy), add("Cache-Control", fresh)]);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    "<!-- Copy beside the folders of the package. Icons get no Cache-Control on purpose. -->",
    "<configuration>",
    "  <system.webServer>",
    `    ${custom(['<remove name="X-Frame-Options" />', ...everywhere.map(([name, value]) => add(name, value))])}`,
    '    <staticContent><remove fileExtension=".json" /><mimeMap fileExtension=".json" mimeType="application/json" /><remove fileExtension=".bin" /><mimeMap fileExtension=".bin" mimeType="application/octet-stream" /></staticContent>',
    "  </system.webServer>",
    page("taskpane/taskpane.html", office),
    page("taskpane/mobile.html", office),
    page("commands/commands.html", office),
    page("taskpane/standalone.html", standalone),
    location("commands/commands.js", [
      add("Cache-Control", fresh),
      add("Access-Control-Allow-Origin", "*"),
    ]),
    location("whence.settings.json", [add("Cache-Control", fresh)]),
    "</configuration>",
    "",
  ].join("\n");
}

/** Azure Static Web Apps reads it from the root of what is deployed. */
function azure({ office, standalone, path }: HeadersFor): string {
  const page = (route: string, policy: string) => ({
    route: `${path}${route}`,
    headers: { "Content-Security-Policy": policy, "Cache-Control": fresh },
  });
  return `${JSON.stringify(
    {
      globalHeaders: { ...Object.fromEntries(everywhere), "X-Frame-Options": "" },
      routes: [
        page("taskpane/taskpane.html", office),
        page("taskpane/mobile.html", office),
        page("taskpane/standalone.html", standalone),
        page("commands/commands.html", office),
        {
          route: `${path}commands/commands.js`,
          headers: { "Cache-Control": fresh, "Access-Control-Allow-Origin": "*" },
        },
        { route: `${path}whence.settings.json`, headers: { "Cache-Control": fresh } },
      ],
    },
    null,
    2
  )}\n`;
}

/** Two response headers policies, for `aws cloudfront create-response-headers-policy`. */
function cloudFront({ office, standalone, path }: HeadersFor): string {
  const policy = (name: string, csp: string | null, cache: string | null) => ({
    Name: name,
    SecurityHeadersConfig: {
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: "no-referrer" },
      StrictTransportSecurity: { Override: true, AccessControlMaxAgeSec: 31536000 },
      ...(csp === null
        ? {}
        : { ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: csp } }),
    },
    CustomHeadersConfig: {
      Quantity: cache === null ? 0 : 1,
      Items: cache === null ? [] : [{ Header: "Cache-Control", Value: cache, Override: true }],
    },
  });
  return `${JSON.stringify(
    {
      "behaviours, first match wins": {
        [`${path}taskpane/standalone.html`]: "whence-standalone",
        [`${path}*.html`]: "whence-pages",
        [`${path}assets/*`]: "whence-files",
        [`${path}*`]: "whence-fresh",
      },
      policies: [
        policy("whence-standalone", standalone, fresh),
        policy("whence-pages", office, fresh),
        policy("whence-files", null, null),
        policy("whence-fresh", null, fresh),
      ],
    },
    null,
    2
  )}\n`;
}
