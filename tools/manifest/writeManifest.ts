/** What a manifest says of one deployment. */
export interface ManifestFor {
  /** Where the deployment lies: https, with a slash at its end. */
  readonly url: string;
  /** One GUID a deployment, the same for every update of it. */
  readonly id: string;
  /** Four numbers; must rise with every change of the manifest. */
  readonly version: string;
  readonly provider: string;
  /**
   * `online`: Exchange Online, with Outlook's own report button and phones. `on-premises`:
   * Exchange Server, which is not known to take either.
   */
  readonly flavour: "online" | "on-premises";
}

type Words = readonly [english: string, japanese: string];

/**
 * Writes the add-in only manifest: base schema 1.1, VersionOverrides 1.0 and 1.1 inside.
 *
 * The base asks for Mailbox 1.3 only, so that Exchange Server offers the add-in; what it can do
 * is asked at run time. ReadItem, always. The order of elements is the schema's.
 */
export function writeManifest(manifest: ManifestFor): string {
  const online = manifest.flavour === "online";
  const { url } = manifest;
  const origin = new URL(url).origin;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<!-- Made by tools/manifest/write.ts; change it there. -->",
    "<OfficeApp",
    '  xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"',
    '  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    '  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"',
    '  xmlns:mailappor="http://schemas.microsoft.com/office/mailappversionoverrides/1.0"',
    '  xsi:type="MailApp">',
    ...indent([
      `<Id>${manifest.id}</Id>`,
      `<Version>${manifest.version}</Version>`,
      `<ProviderName>${escape(manifest.provider)}</ProviderName>`,
      "<DefaultLocale>en-US</DefaultLocale>",
      '<DisplayName DefaultValue="Whence">',
      '  <Override Locale="ja-JP" Value="Whence" />',
      "</DisplayName>",
      ...word("Description", about),
      `<IconUrl DefaultValue="${url}assets/origin-64.png" />`,
      `<HighResolutionIconUrl DefaultValue="${url}assets/origin-128.png" />`,
      `<SupportUrl DefaultValue="${url}taskpane/standalone.html" />`,
      "<AppDomains>",
      `  <AppDomain>${origin}</AppDomain>`,
      "</AppDomains>",
      "<Hosts>",
      '  <Host Name="Mailbox" />',
      "</Hosts>",
      "<Requirements>",
      "  <Sets>",
      '    <Set Name="Mailbox" MinVersion="1.3" />',
      "  </Sets>",
      "</Requirements>",
      "<FormSettings>",
      '  <Form xsi:type="ItemRead">',
      "    <DesktopSettings>",
      `      <SourceLocation DefaultValue="${url}taskpane/taskpane.html" />`,
      "      <RequestedHeight>450</RequestedHeight>",
      "    </DesktopSettings>",
      "  </Form>",
      "</FormSettings>",
      "<Permissions>ReadItem</Permissions>",
      '<Rule xsi:type="RuleCollection" Mode="Or">',
      '  <Rule xsi:type="ItemIs" ItemType="Message" FormType="Read" />',
      "</Rule>",
      "<DisableEntityHighlighting>false</DisableEntityHighlighting>",
      ...overrides10(url, overrides11(url, online)),
    ]),
    "</OfficeApp>",
  ];
  return `${lines.join("\n")}\n`;
}

const about: Words = [
  "Where did this mail really come from? Whence reads the headers, says how sure it is, and hands the message to IT.",
  "このメールは本当はどこから来たのか。ヘッダーを読み取り、確かさとともに示し、IT部門に報告できます。",
];

const shortStrings: Readonly<Record<string, Words>> = {
  "Group.Label": ["Whence", "Whence"],
  "Origin.Label": ["Check origin", "送信元を確認"],
  "Report.Label": ["Report to IT", "ITに報告"],
};

const longStrings: Readonly<Record<string, Words>> = {
  "Origin.Tip": [
    "Shows where this message came from, how sure that is, and what the headers cannot tell.",
    "このメールがどこから来たか、どの程度確かか、ヘッダーから分からないことは何かを示します。",
  ],
  "Report.Tip": [
    "Reports this message to IT with the original and its path.",
    "このメールを、元のメールと経路とともにIT部門に報告します。",
  ],
};

const spamShort: Readonly<Record<string, Words>> = {
  "Spam.Label": ["Report to IT", "ITに報告"],
  "Spam.Title": ["Report this message to IT", "このメールをIT部門に報告"],
  "Spam.Options": ["Why do you report it?", "報告する理由"],
  "Spam.Phishing": ["Phishing", "フィッシング"],
  "Spam.Junk": ["Spam", "迷惑メール"],
  "Spam.NotJunk": ["Not junk", "迷惑メールではない"],
  "Spam.Unsure": ["Not sure", "判断できない"],
  "Spam.Note": ["Anything IT should know", "IT部門に伝えたいこと"],
};

const spamLong: Readonly<Record<string, Words>> = {
  "Spam.Text": [
    "The message goes to your organisation's IT. It stays in your mailbox.",
    "メールは組織のIT部門に送られます。メールボックスからは削除されません。",
  ],
};

const mobileShort: Readonly<Record<string, Words>> = {
  "Mobile.Label": ["Report to IT", "ITに報告"],
};

function overrides10(url: string, inner: readonly string[]): string[] {
  return [
    '<VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides" xsi:type="VersionOverridesV1_0">',
    ...indent([
      ...requirements,
      "<Hosts>",
      '  <Host xsi:type="MailHost">',
      "    <DesktopFormFactor>",
      ...indent(['<FunctionFile resid="Commands.Url" />', ...readSurface("V10", false)], 3),
      "    </DesktopFormFactor>",
      "  </Host>",
      "</Hosts>",
      ...resources({
        images: icons(["origin", "report"]),
        urls: urlsFor(url, false),
        short: shortStrings,
        long: longStrings,
        url,
      }),
      ...inner,
    ]),
    "</VersionOverrides>",
  ];
}

function overrides11(url: string, online: boolean): string[] {
  return [
    '<VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides/1.1" xsi:type="VersionOverridesV1_1">',
    ...indent([
      ...requirements,
      "<Hosts>",
      '  <Host xsi:type="MailHost">',
      ...indent(
        [
          ...(online
            ? [
                "<Runtimes>",
                '  <Runtime resid="Commands.Url">',
                '    <Override type="javascript" resid="Commands.Js" />',
                "  </Runtime>",
                "</Runtimes>",
              ]
            : []),
          "<DesktopFormFactor>",
          ...indent([
            "<SupportsSharedFolders>true</SupportsSharedFolders>",
            '<FunctionFile resid="Commands.Url" />',
            ...readSurface("", true),
            ...(online ? spamSurface : []),
          ]),
          "</DesktopFormFactor>",
          ...(online ? mobile : []),
        ],
        2
      ),
      "  </Host>",
      "</Hosts>",
      ...resources({
        images: [...icons(["origin", "report"]), ...(online ? mobileIcons : [])],
        urls: urlsFor(url, online),
        short: online ? { ...shortStrings, ...spamShort, ...mobileShort } : shortStrings,
        long: online ? { ...longStrings, ...spamLong } : longStrings,
        url,
      }),
    ]),
    "</VersionOverrides>",
  ];
}

/** Low on purpose: asking for 1.14 here would switch the pane off below it, not only the button. */
const requirements = [
  "<Requirements>",
  '  <bt:Sets DefaultMinVersion="1.3">',
  '    <bt:Set Name="Mailbox" />',
  "  </bt:Sets>",
  "</Requirements>",
];

const urlsFor = (url: string, online: boolean): Record<string, string> => ({
  "Pane.Url": `${url}taskpane/taskpane.html`,
  "Commands.Url": `${url}commands/commands.html`,
  ...(online
    ? { "Commands.Js": `${url}commands/commands.js`, "Mobile.Url": `${url}taskpane/mobile.html` }
    : {}),
});

/** Ids are unique over the whole manifest, so those of VersionOverrides 1.0 carry a mark. */
function readSurface(mark: string, pinnable: boolean): string[] {
  return [
    '<ExtensionPoint xsi:type="MessageReadCommandSurface">',
    '  <OfficeTab id="TabDefault">',
    `    <Group id="WhenceGroup${mark}">`,
    ...indent(
      [
        '<Label resid="Group.Label" />',
        ...button(`CheckOriginButton${mark}`, "Origin", "Icon", [
          '<Action xsi:type="ShowTaskpane">',
          '  <SourceLocation resid="Pane.Url" />',
          ...(pinnable ? ["  <SupportsPinning>true</SupportsPinning>"] : []),
          "</Action>",
        ]),
        ...button(`ReportToItButton${mark}`, "Report", "Flag", execute("reportToIt")),
      ],
      3
    ),
    "    </Group>",
    "  </OfficeTab>",
    "</ExtensionPoint>",
  ];
}

const execute = (name: string) => [
  '<Action xsi:type="ExecuteFunction">',
  `  <FunctionName>${name}</FunctionName>`,
  "</Action>",
];

const button = (
  id: string,
  words: string,
  icon: string,
  action: readonly string[],
  tip = `${words}.Tip`
) => [
  `<Control xsi:type="Button" id="${id}">`,
  `  <Label resid="${words}.Label" />`,
  "  <Supertip>",
  `    <Title resid="${words}.Label" />`,
  `    <Description resid="${tip}" />`,
  "  </Supertip>",
  "  <Icon>",
  ...[16, 20, 24, 32, 40, 48, 64, 80].map(
    (size) => `    <bt:Image size="${String(size)}" resid="${icon}.${String(size)}" />`
  ),
  "  </Icon>",
  ...indent(action),
  "</Control>",
];

const spamSurface = [
  '<ExtensionPoint xsi:type="ReportPhishingCommandSurface">',
  "  <ReportPhishingCustomization>",
  ...indent(button("SpamReportButton", "Spam", "Flag", execute("onSpamReport"), "Report.Tip"), 2),
  "    <PreProcessingDialog>",
  '      <Title resid="Spam.Title" />',
  '      <Description resid="Spam.Text" />',
  "      <ReportingOptions>",
  '        <Title resid="Spam.Options" />',
  '        <Option resid="Spam.Phishing" />',
  '        <Option resid="Spam.Junk" />',
  '        <Option resid="Spam.NotJunk" />',
  '        <Option resid="Spam.Unsure" />',
  "      </ReportingOptions>",
  '      <FreeTextLabel resid="Spam.Note" />',
  "    </PreProcessingDialog>",
  '    <SourceLocation resid="Commands.Url" />',
  "  </ReportPhishingCustomization>",
  "</ExtensionPoint>",
];

const mobileSizes = [25, 32, 48];
const mobileScales = [1, 2, 3];

const mobile = [
  "<MobileFormFactor>",
  '  <FunctionFile resid="Commands.Url" />',
  '  <ExtensionPoint xsi:type="MobileMessageReadCommandSurface">',
  '    <Group id="WhenceMobileGroup">',
  '      <Label resid="Group.Label" />',
  '      <Control xsi:type="MobileButton" id="MobileReportButton">',
  '        <Label resid="Mobile.Label" />',
  '        <Icon xsi:type="bt:MobileIconList">',
  ...mobileSizes.flatMap((size) =>
    mobileScales.map(
      (scale) =>
        `          <bt:Image size="${String(size)}" scale="${String(scale)}" resid="Phone.${String(size)}.${String(scale)}" />`
    )
  ),
  "        </Icon>",
  '        <Action xsi:type="ShowTaskpane">',
  '          <SourceLocation resid="Mobile.Url" />',
  "        </Action>",
  "      </Control>",
  "    </Group>",
  "  </ExtensionPoint>",
  "</MobileFormFactor>",
];

const ribbonSizes = [16, 20, 24, 32, 40, 48, 64, 80];

const icons = (names: readonly ("origin" | "report")[]): [string, string][] =>
  names.flatMap((name) =>
    ribbonSizes.map((size): [string, string] => [
      `${name === "origin" ? "Icon" : "Flag"}.${String(size)}`,
      `${name}-${String(size)}.png`,
    ])
  );

const mobileIcons = mobileSizes.flatMap((size) =>
  mobileScales.map((scale): [string, string] => [
    `Phone.${String(size)}.${String(scale)}`,
    `origin-${String(size * scale)}.png`,
  ])
);

function resources(about: {
  readonly url: string;
  readonly images: readonly (readonly [string, string])[];
  readonly urls: Readonly<Record<string, string>>;
  readonly short: Readonly<Record<string, Words>>;
  readonly long: Readonly<Record<string, Words>>;
}): string[] {
  const strings = (words: Readonly<Record<string, Words>>) =>
    Object.entries(words).flatMap(([id, [english, japanese]]) => [
      `<bt:String id="${id}" DefaultValue="${escape(english)}">`,
      `  <bt:Override Locale="ja-JP" Value="${escape(japanese)}" />`,
      "</bt:String>",
    ]);
  return [
    "<Resources>",
    ...indent([
      "<bt:Images>",
      ...about.images.map(
        ([id, file]) => `  <bt:Image id="${id}" DefaultValue="${about.url}assets/${file}" />`
      ),
      "</bt:Images>",
      "<bt:Urls>",
      ...Object.entries(about.urls).map(
        ([id, value]) => `  <bt:Url id="${id}" DefaultValue="${value}" />`
      ),
      "</bt:Urls>",
      "<bt:ShortStrings>",
      ...indent(strings(about.short)),
      "</bt:ShortStrings>",
      "<bt:LongStrings>",
      ...indent(strings(about.long)),
      "</bt:LongStrings>",
    ]),
    "</Resources>",
  ];
}

const word = (name: string, [english, japanese]: Words) => [
  `<${name} DefaultValue="${escape(english)}">`,
  `  <Override Locale="ja-JP" Value="${escape(japanese)}" />`,
  `</${name}>`,
];

function indent(lines: readonly string[], by = 1): string[] {
  return lines.map((line) => `${"  ".repeat(by)}${line}`);
}

const escape = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
