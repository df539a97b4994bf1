import { contentSecurityPolicy } from "../../src/settings/contentSecurityPolicy";
import { readSettings } from "../../src/settings/readSettings";

const policy = (json: unknown, office = true) =>
  Object.fromEntries(
    contentSecurityPolicy(readSettings(json).settings, { office })
      .split("; ")
      .map((directive) => {
        const [name = "", ...sources] = directive.split(" ");
        return [name, sources];
      })
  );

describe("the page that Outlook frames", () => {
  test("runs scripts of its own host, of Office.js and of what Office.js needs, and no others", () => {
    expect(policy({})["script-src"]).toEqual([
      "'self'",
      "https://appsforoffice.microsoft.com",
      "https://ajax.aspnetcdn.com",
    ]);
  });

  test.each([
    ["gcc", "https://appsforoffice.gcc.cdn.office.net", "https://outlook.office365.com"],
    ["gcc-high", "https://appsforoffice.gcch.cdn.office.net", "https://outlook.office365.us"],
    ["dod", "https://appsforoffice.dod.cdn.office.net", "https://webmail.apps.mil"],
    ["china", "https://appsforoffice.cdn.partner.office365.cn", "https://partner.outlook.cn"],
  ])("in the %s cloud takes Office.js and its frame from that cloud", (officeCloud, cdn, frame) => {
    const found = policy({ officeCloud });
    expect(found["script-src"]).toContain(cdn);
    expect(found["frame-ancestors"]).toContain(frame);
    expect(found["script-src"]).not.toContain("https://appsforoffice.microsoft.com");
  });

  test("may be framed by the organisation's own Outlook on the web", () => {
    expect(policy({ outlookHosts: ["https://owa.example.com"] })["frame-ancestors"]).toContain(
      "https://owa.example.com"
    );
  });
});

describe("where the pages may connect to", () => {
  const graph = { clientId: "00000000-0000-4000-8000-000000000000" };

  test("nowhere but their own host, unless settings say so", () => {
    expect(policy({})["connect-src"]).toEqual(["'self'"]);
    expect(policy({}, false)["connect-src"]).toEqual(["'self'"]);
  });

  test("Graph and its sign-in with a client id, the upload host only for large messages", () => {
    expect(policy({ graph })["connect-src"]).toEqual([
      "'self'",
      "https://graph.microsoft.com",
      "https://login.microsoftonline.com",
    ]);
    expect(policy({ graph: { ...graph, largeMessages: true } })["connect-src"]).toContain(
      "https://outlook.office.com"
    );
    expect(policy({ graph }, false)["connect-src"]).toEqual(["'self'"]);
  });

  test("the origin of the endpoint, without its path", () => {
    expect(
      policy({ report: { endpoint: "https://reports.example.com:8443/in?x=1" } })["connect-src"]
    ).toEqual(["'self'", "https://reports.example.com:8443"]);
  });

  test("the registries only where looking addresses up is allowed", () => {
    expect(policy({ registry: { rdap: true } })["connect-src"]).toContain("https://rdap.arin.net");
  });
});

test("nothing is ever unsafe, whatever settings say", () => {
  const everything = {
    graph: { clientId: "00000000-0000-4000-8000-000000000000", largeMessages: true },
    report: { endpoint: "https://reports.example.com/" },
    registry: { rdap: true },
  };
  for (const office of [true, false]) {
    const text = contentSecurityPolicy(readSettings(everything).settings, { office });
    expect(text).not.toMatch(/unsafe|\*|http:/);
    expect(text).toMatch(/^default-src 'none'; /);
  }
});

test("the standalone page is framed by nobody and loads nothing of Office", () => {
  const found = policy({}, false);
  expect(found["frame-ancestors"]).toEqual(["'none'"]);
  expect(found["script-src"]).toEqual(["'self'"]);
});

test("a policy inside the page leaves out what only a server can say", () => {
  const { settings } = readSettings({});
  expect(contentSecurityPolicy(settings, { office: true, meta: true })).not.toContain(
    "frame-ancestors"
  );
});
