import { existsSync, readFileSync } from "node:fs";

import { checkManifest } from "../../../tools/manifest/checkManifest";
import { developmentManifests } from "../../../tools/manifest/developmentManifests";

const online = readFileSync("manifest.xml", "utf8");
const onPremises = readFileSync("manifest.onprem.xml", "utf8");

describe("the manifests beside package.json", () => {
  test.each(Object.entries(developmentManifests()))("%s is as it is written", (file, xml) => {
    expect(readFileSync(file, "utf8")).toBe(xml);
  });

  test("keep every rule that can be checked offline", () => {
    expect(checkManifest(online)).toEqual([]);
    expect(checkManifest(onPremises)).toEqual([]);
  });

  test("are two add-ins, so that a hybrid organisation can have both", () => {
    const id = (xml: string) => /<Id>([^<]+)</.exec(xml)?.[1];
    expect(id(online)).not.toBe(id(onPremises));
  });

  test("offer Exchange Server neither Outlook's report button nor phones", () => {
    expect(onPremises).not.toMatch(/ReportPhishing|Runtime|Mobile/);
  });

  test("name every English text in Japanese too", () => {
    const texts = online.split("<bt:String ").length - 1;
    expect(online.split('Locale="ja-JP"')).toHaveLength(texts + 2 + 1);
  });

  test("name only icons that exist, each as large as it says", () => {
    const named = [...online.matchAll(/assets\/(\w+-(\d+)\.png)/g)];
    expect(named.length).toBeGreaterThan(30);
    for (const [, file = "", size] of named) {
      expect(existsSync(`assets/${file}`)).toBe(true);
      const png = readFileSync(`assets/${file}`);
      // Width and height stand in a PNG's first chunk (RFC 2083, 4.1.1).
      expect([file, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
        file,
        Number(size),
        Number(size),
      ]);
    }
  });
});

/** One fault each, as people make them. */
const faults: readonly [fault: string, from: string | RegExp, to: string, reason: string][] = [
  [
    "an unencrypted page",
    '"https://localhost:3000/taskpane/taskpane.html"',
    '"http://localhost:3000/taskpane/taskpane.html"',
    "must use https",
  ],
  ["an id in braces", /<Id>([^<]+)</, "<Id>{$1}<", "is not a GUID"],
  ["a version of six digits", /<Version>[^<]+</, "<Version>1.100000<", "at most five digits"],
  [
    "more permission than needed",
    "<Permissions>ReadItem<",
    "<Permissions>ReadWriteMailbox<",
    "ReadItem and no more",
  ],
  [
    "an unknown permission",
    "<Permissions>ReadItem<",
    "<Permissions>Read Item<",
    "is none of Restricted",
  ],
  ["no version", /<Version>[^<]+<\/Version>/, "", "lacks <Version>"],
  ["a set that Exchange Server lacks", 'MinVersion="1.3"', 'MinVersion="1.8"', "1.5 or lower"],
  [
    "a reference to nothing",
    '<Label resid="Report.Label"',
    '<Label resid="Reprot.Label"',
    "Reprot.Label, which does not exist",
  ],
  [
    "a long text as a short one",
    '<Description resid="Origin.Tip"',
    '<Description resid="Origin.Label"',
    "needs an entry of bt:LongStrings",
  ],
  ["a resource id of 33 characters", /Spam\.Text/g, "S".repeat(33), "must have 1 to 32 characters"],
  [
    "a resource that nothing uses",
    '<bt:Url id="Pane.Url"',
    '<bt:Url id="Old.Url" DefaultValue="https://localhost/" /><bt:Url id="Pane.Url"',
    "Old.Url is used by nothing",
  ],
  [
    "elements out of order",
    /(<DefaultLocale>[^<]+<\/DefaultLocale>)([\s\S]*?)(<DisplayName)/,
    "$2$3",
    "lacks <DefaultLocale>",
  ],
  [
    "permissions before the form",
    /<Permissions>ReadItem<\/Permissions>/,
    "",
    "lacks <Permissions>",
  ],
  ["the rule left out", /<Rule [\s\S]*<\/Rule>/, "", "lacks <Rule>"],
  ["one id for two buttons", 'id="ReportToItButton"', 'id="CheckOriginButton"', "used twice"],
  [
    "a missing size of an icon",
    '<bt:Image size="80" resid="Icon.80" />',
    "",
    "lacks its icon of 80 pixels",
  ],
  ["the wrong icon size", "origin-64.png", "origin-80.png", "PNG of 64 pixels"],
  [
    "an unknown extension point",
    "ReportPhishingCommandSurface",
    "ReportPhishingSurface",
    "none that Whence uses",
  ],
  [
    "another runtime than the event's",
    '<Runtime resid="Commands.Url"',
    '<Runtime resid="Pane.Url"',
    "resid of the Runtime",
  ],
  [
    "a path in an application domain",
    "<AppDomain>https://localhost:3000<",
    "<AppDomain>https://localhost:3000/taskpane<",
    "without path",
  ],
  ["a locale without its country", /Locale="ja-JP"/, 'Locale="ja"', "must be written like ja-JP"],
  ["a tag that is not closed", "</Hosts>", "", "not well-formed"],
  ["an open ampersand", "Check origin", "Check & origin", "is no entity"],
  [
    "a misspelt namespace",
    "http://www.w3.org/2001/XMLSchema-instance",
    "https://www.w3.org/2001/XMLSchema-instance",
    "xmlns:xsi",
  ],
  ["a pane of 500 pixels", "<RequestedHeight>450<", "<RequestedHeight>500<", "must be 32 to 450"],
];

describe("a broken manifest is refused with its reason", () => {
  test.each(faults)("%s", (_fault, from, to, reason) => {
    const broken = online.replace(from, to);
    expect(broken).not.toBe(online);
    expect(checkManifest(broken).join("\n")).toContain(reason);
  });

  test("and one in the wrong order too", () => {
    const permissions = "<Permissions>ReadItem</Permissions>";
    const broken = online
      .replace(permissions, "")
      .replace("<FormSettings>", `${permissions}<FormSettings>`);
    expect(checkManifest(broken).join("\n")).toContain(
      "<FormSettings> stands in the wrong place in <OfficeApp>"
    );
  });

  test("a text of 126 characters is too long for a button", () => {
    const broken = online.replaceAll(
      'DefaultValue="Check origin"',
      `DefaultValue="${"x".repeat(126)}"`
    );
    expect(checkManifest(broken).join("\n")).toContain("1 to 125 characters, has 126");
  });

  test.each([[""], ["no XML"], ["<a></a>"], ["<OfficeApp"]])("%j is no manifest", (text) => {
    expect(checkManifest(text)).toHaveLength(1);
  });
});
