import type { Settings } from "./model";
import { officeClouds } from "./officeClouds";

/** Griffel (Fluent UI) appends empty style elements and fills them by script: the empty string. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Style that Office.js of 2022 sets on the telemetry frame; seen in Chromium's report. */
const officeStyle = "'sha256-aqNNdDLnnrDOnTNdkJpYlAxKVJtLt9CtFLklmInuUAE='";

/** The printed pages (`report/pageStyle`): a window that the pane opens is bound by its policy. */
const printStyle = "'sha256-KUBq4xJGth3lc8DRp2SoawbbpmQ/zJQ0SU6i2+7oVCQ='";

/** Office.js fetches MicrosoftAjax.js from here and never starts without it (office-js#4131). */
const microsoftAjax = "https://ajax.aspnetcdn.com";

/** RDAP services of the five registries, and those they send us on to. */
const registries = [
  "https://rdap.arin.net",
  "https://rdap.db.ripe.net",
  "https://rdap.apnic.net",
  "https://jpnic.rdap.apnic.net",
  "https://rdap.lacnic.net",
  "https://rdap.registro.br",
  "https://rdap.afrinic.net",
];

/** Where Graph tells us to upload the parts of a large message. */
const uploadHosts = ["https://outlook.office.com", "https://outlook.office365.com"];

export interface PolicyFor {
  /** The page loads Office.js and is framed by Outlook; false: the standalone page. */
  readonly office: boolean;
  /** For a `<meta>` element, where frame-ancestors has no effect and browsers complain of it. */
  readonly meta?: boolean;
}

/**
 * The one Content-Security-Policy of Whence's pages.
 *
 * In: the organisation's settings and which page it is for. Out: the header's value. No
 * `unsafe-inline`, no `unsafe-eval`; hosts are named only where settings switch on what asks
 * them. Office.js's own telemetry hosts are left out on purpose: it works without.
 */
export function contentSecurityPolicy(settings: Settings, page: PolicyFor): string {
  const cloud = officeClouds[settings.officeCloud];
  const ours = "'self'";
  const directives: [string, readonly string[]][] = [
    ["default-src", ["'none'"]],
    ["script-src", page.office ? [ours, originOf(cloud.officeJs), microsoftAjax] : [ours]],
    [
      "style-src",
      page.office ? [ours, emptyStyle, printStyle, officeStyle] : [ours, emptyStyle, printStyle],
    ],
    ["img-src", [ours, "data:"]],
    ["font-src", [ours]],
    ["connect-src", [ours, ...allowedConnections(settings, page.office)]],
    ["worker-src", [ours]],
    ["frame-src", ["'none'"]],
    ["base-uri", ["'none'"]],
    ["form-action", ["'none'"]],
  ];
  if (!page.meta) {
    directives.push([
      "frame-ancestors",
      page.office ? [ours, ...cloud.frames, ...settings.outlookHosts] : ["'none'"],
    ]);
  }
  return directives.map(([name, sources]) => [name, ...sources].join(" ")).join("; ");
}

function allowedConnections(settings: Settings, office: boolean): string[] {
  const cloud = officeClouds[settings.officeCloud];
  const hosts = [
    ...(office && settings.graph
      ? [cloud.graph, cloud.login, originOf(settings.graph.authority)]
      : []),
    ...(office && settings.graph?.largeMessages ? uploadHosts : []),
    ...(settings.report.endpoint ? [originOf(settings.report.endpoint)] : []),
    ...(settings.registry.rdap ? registries : []),
  ];
  return [...new Set(hosts)];
}

/** Scheme, host and port; settings were checked, so there is always one. */
function originOf(url: string): string {
  return /^https:\/\/[^/?#]+/i.exec(url)?.[0] ?? "'none'";
}
