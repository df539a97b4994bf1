import type { OfficeCloud } from "./model";

/**
 * Microsoft's clouds: where Office.js comes from, and who frames the pane. Facts only.
 *
 * Sources: Microsoft Learn, "Guidance for deploying Office Add-ins on government clouds" and
 * "Referencing the Office JavaScript API library", read August 2026; frame origins from the
 * trust list inside Office.js (2022), with outlook.cloud.microsoft (2026). The DoD hosts are
 * general knowledge, to be confirmed in such a tenant.
 */
export const officeClouds: Readonly<
  Record<OfficeCloud, { officeJs: string; login: string; graph: string; frames: readonly string[] }>
> = {
  global: {
    officeJs: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    login: "https://login.microsoftonline.com",
    graph: "https://graph.microsoft.com",
    frames: [
      "https://outlook.office.com",
      "https://outlook.office365.com",
      "https://outlook.live.com",
      "https://outlook.cloud.microsoft",
    ],
  },
  gcc: {
    officeJs: "https://appsforoffice.gcc.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
    login: "https://login.microsoftonline.com",
    graph: "https://graph.microsoft.com",
    frames: [
      "https://outlook.office.com",
      "https://outlook.office365.com",
      "https://outlook.cloud.microsoft",
    ],
  },
  "gcc-high": {
    officeJs: "https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
    login: "https://login.microsoftonline.us",
    graph: "https://graph.microsoft.us",
    frames: ["https://outlook.office365.us"],
  },
  dod: {
    officeJs: "https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
    login: "https://login.microsoftonline.us",
    graph: "https://dod-graph.microsoft.us",
    frames: ["https://webmail.apps.mil", "https://outlook-dod.office365.us"],
  },
  china: {
    officeJs: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
    login: "https://login.partner.microsoftonline.cn",
    graph: "https://microsoftgraph.chinacloudapi.cn",
    frames: ["https://partner.outlook.cn"],
  },
};
