import { readXml } from "./readXml";
import type { XmlElement } from "./readXml";

/**
 * Checks an Outlook manifest offline, by the rules of Microsoft's manifest reference (read
 * August 2026) that can be checked without a service. `office-addin-manifest validate` asks
 * Microsoft's own service and needs a network.
 *
 * In: the XML. Out: what is wrong, each with its reason; empty where nothing is.
 */
export function checkManifest(xml: string): string[] {
  let root: XmlElement;
  try {
    root = readXml(xml);
  } catch (error) {
    return [`The file is not well-formed XML: ${(error as Error).message}.`];
  }
  if (root.name !== "OfficeApp" || root.attributes["xsi:type"] !== "MailApp") {
    return ['The root must be <OfficeApp xsi:type="MailApp">.'];
  }
  const all = [root, ...descendants(root)];
  return [
    ...(Buffer.byteLength(xml) > 256 * 1024 ? ["The file is larger than 256 KB."] : []),
    ...checkNamespaces(root),
    ...checkOrders(all),
    ...checkBase(root),
    ...checkAddresses(all),
    ...checkLocales(all),
    ...checkIds(all),
    ...checkCommands(all),
    ...descendants(root)
      .filter(({ name }) => name === "VersionOverrides")
      .flatMap(checkResources),
  ];
}

function descendants(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => [child, ...descendants(child)]);
}

const named = (element: XmlElement, name: string) =>
  element.children.find((child) => child.name === name);

function checkNamespaces(root: XmlElement): string[] {
  const expected: [string, string][] = [
    ["xmlns", "http://schemas.microsoft.com/office/appforoffice/1.1"],
    ["xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"],
  ];
  return expected
    .filter(([key, value]) => root.attributes[key] !== value)
    .map(([key, value]) => `<OfficeApp> needs ${key}="${value}".`);
}

/** Children in the order of the schemas; those with a bang are required. */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id!",
    "AlternateId",
    "Version!",
    "ProviderName!",
    "DefaultLocale!",
    "DisplayName!",
    "Description!",
    "IconUrl!",
    "HighResolutionIconUrl!",
    "SupportUrl!",
    "AppDomains",
    "Hosts!",
    "Requirements!",
    "FormSettings!",
    "Permissions!",
    "Rule!",
    "DisableEntityHighlighting",
    "VersionOverrides",
  ],
  VersionOverrides: [
    "Description",
    "Requirements",
    "Hosts",
    "Resources",
    "WebApplicationInfo",
    "EquivalentAddins",
    "ExtendedPermissions",
    "VersionOverrides",
  ],
  Resources: ["bt:Images!", "bt:Urls!", "bt:ShortStrings!", "bt:LongStrings"],
  DesktopFormFactor: ["SupportsSharedFolders", "FunctionFile", "ExtensionPoint!"],
  MobileFormFactor: ["FunctionFile", "ExtensionPoint!"],
  Group: ["Label!", "Tooltip", "Control!"],
  Supertip: ["Title!", "Description!"],
  ReportPhishingCustomization: ["Control!", "PreProcessingDialog!", "SourceLocation!"],
  PreProcessingDialog: [
    "Title!",
    "Description!",
    "NeverShowAgainOption",
    "ReportingOptions",
    "FreeTextLabel",
    "MoreInfo",
  ],
  ReportingOptions: ["Title!", "Option!"],
};

function checkOrders(all: readonly XmlElement[]): string[] {
  return all.flatMap((element) => {
    const order = orders[element.name];
    if (order === undefined) return [];
    const names = order.map((name) => name.replace("!", ""));
    const places = element.children.map(({ name }) => names.indexOf(name));
    const unknown = element.children.filter((_, index) => places[index] === -1);
    const missing = order.filter(
      (name) => name.endsWith("!") && named(element, name.slice(0, -1)) === undefined
    );
    const outOfOrder = element.children.find(
      (_, index) => index > 0 && (places[index] ?? 0) < (places[index - 1] ?? 0)
    );
    return [
      ...unknown.map(({ name }) => `<${name}> has no place in <${element.name}>.`),
      ...missing.map((name) => `<${element.name}> lacks <${name.slice(0, -1)}>.`),
      ...(outOfOrder && unknown.length === 0
        ? [
            `<${outOfOrder.name}> stands in the wrong place in <${element.name}>: the order is ${names.join(", ")}.`,
          ]
        : []),
    ];
  });
}

const permissions = ["Restricted", "ReadItem", "ReadWriteItem", "ReadWriteMailbox"];

function checkBase(root: XmlElement): string[] {
  const text = (name: string) => named(root, name)?.text.trim() ?? "";
  const value = (name: string) => named(root, name)?.attributes["DefaultValue"] ?? "";
  const problems: string[] = [];
  const hold = (condition: boolean, problem: string) => {
    if (!condition) problems.push(problem);
  };
  hold(
    /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text("Id")),
    `Id “${text("Id")}” is not a GUID with hyphens and without braces.`
  );
  hold(
    /^\d{1,5}(?:\.\d{1,5}){0,3}$/.test(text("Version")),
    `Version “${text("Version")}” must be one to four numbers of at most five digits.`
  );
  for (const [name, length, what] of [
    ["ProviderName", 125, text("ProviderName")],
    ["DisplayName", 125, value("DisplayName")],
    ["Description", 250, value("Description")],
  ] as const) {
    hold(
      what.length >= 1 && what.length <= length,
      `${name} must have 1 to ${String(length)} characters, has ${String(what.length)}.`
    );
  }
  hold(
    permissions.includes(text("Permissions")),
    `Permissions “${text("Permissions")}” is none of ${permissions.join(", ")}.`
  );
  hold(
    text("Permissions") === "ReadItem" || !permissions.includes(text("Permissions")),
    `Whence asks for ReadItem and no more, not for ${text("Permissions")}.`
  );
  const sets = descendants(named(root, "Requirements") ?? root).filter(
    ({ name }) => name === "Set"
  );
  const mailbox = sets.find(({ attributes }) => attributes["Name"] === "Mailbox");
  hold(mailbox !== undefined, "Requirements must name the set Mailbox.");
  hold(
    /^1\.[1-5]$/.test(mailbox?.attributes["MinVersion"] ?? ""),
    `Mailbox MinVersion must be 1.5 or lower: Exchange Server offers nothing that asks for more, and it asks for ${mailbox?.attributes["MinVersion"] ?? "nothing"}.`
  );
  const height = Number(
    descendants(root)
      .find(({ name }) => name === "RequestedHeight")
      ?.text.trim() ?? "0"
  );
  hold(height >= 32 && height <= 450, `RequestedHeight must be 32 to 450, is ${String(height)}.`);
  const rules = descendants(root).filter(({ name }) => name === "Rule");
  hold(rules.length <= 15, "More than 15 rules.");
  hold(
    rules.some(
      ({ attributes }) =>
        attributes["xsi:type"] === "ItemIs" &&
        attributes["ItemType"] === "Message" &&
        attributes["FormType"] === "Read"
    ),
    "A Rule must say ItemIs Message Read: without it the manifest is not accepted."
  );
  for (const domain of descendants(root).filter(({ name }) => name === "AppDomain")) {
    hold(
      /^https:\/\/[^/*\s]+$/.test(domain.text.trim()),
      `AppDomain “${domain.text.trim()}” must be scheme, host and port, without path or wildcard.`
    );
  }
  return problems;
}

function checkAddresses(all: readonly XmlElement[]): string[] {
  const withAddress = new Set([
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "SourceLocation",
    "bt:Url",
    "bt:Image",
  ]);
  const problems = all
    .filter(({ name, attributes }) => withAddress.has(name) && "DefaultValue" in attributes)
    .flatMap(({ name, attributes }) => {
      const address = attributes["DefaultValue"] ?? "";
      if (!address.startsWith("https://")) return [`<${name}> must use https: ${address}`];
      return address.length > 2048 ? [`<${name}> has more than 2048 characters.`] : [];
    });
  const sizes: [string, number][] = [
    ["IconUrl", 64],
    ["HighResolutionIconUrl", 128],
  ];
  return [
    ...problems,
    ...sizes.flatMap(([name, size]) => {
      const address = all.find((element) => element.name === name)?.attributes["DefaultValue"];
      return address?.endsWith(`-${String(size)}.png`)
        ? []
        : [
            `${name} must be a PNG of ${String(size)} pixels (…-${String(size)}.png): ${address ?? "none"}`,
          ];
    }),
  ];
}

function checkLocales(all: readonly XmlElement[]): string[] {
  return all
    .filter(({ attributes }) => "Locale" in attributes)
    .map(({ attributes }) => attributes["Locale"] ?? "")
    .filter((locale) => !/^[a-z]{2}-[A-Z]{2}$/.test(locale))
    .map((locale) => `Locale “${locale}” must be written like ja-JP.`);
}

function checkIds(all: readonly XmlElement[]): string[] {
  const ids = all
    .filter(({ name }) => name === "Control" || name === "Group")
    .map(({ attributes }) => attributes["id"] ?? "");
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...twice.map((id) => `The id ${id} is used twice; ids are unique over the whole manifest.`),
    ...ids
      .filter((id) => id.length < 1 || id.length > 125)
      .map((id) => `The id “${id}” must have 1 to 125 characters.`),
  ];
}

const extensionPoints = new Set([
  "MessageReadCommandSurface",
  "MobileMessageReadCommandSurface",
  "ReportPhishingCommandSurface",
]);

function checkCommands(all: readonly XmlElement[]): string[] {
  const problems: string[] = [];
  for (const point of all.filter(({ name }) => name === "ExtensionPoint")) {
    const type = point.attributes["xsi:type"] ?? "";
    if (!extensionPoints.has(type)) {
      problems.push(`ExtensionPoint ${type} is none that Whence uses.`);
    }
  }
  for (const control of all.filter(({ name }) => name === "Control")) {
    problems.push(...checkControl(control));
  }
  const runtimes = all.filter(({ name }) => name === "Runtime");
  if (runtimes.length > 1) problems.push("There may be one Runtime only.");
  const spam = all.find(({ name }) => name === "ReportPhishingCustomization");
  if (
    spam &&
    named(spam, "SourceLocation")?.attributes["resid"] !== runtimes[0]?.attributes["resid"]
  ) {
    problems.push("The spam report's SourceLocation must have the resid of the Runtime.");
  }
  const options = all.filter(({ name }) => name === "Option").length;
  if (spam && options > 5) problems.push("ReportingOptions takes one to five options.");
  return problems;
}

function checkControl(control: XmlElement): string[] {
  const id = control.attributes["id"] ?? "";
  const phone = control.attributes["xsi:type"] === "MobileButton";
  const images = descendants(control).filter(({ name }) => name === "bt:Image");
  const shown = new Set(
    images.map(({ attributes }) =>
      phone
        ? `${attributes["size"] ?? ""}@${attributes["scale"] ?? ""}`
        : (attributes["size"] ?? "")
    )
  );
  const required = phone
    ? ["25", "32", "48"].flatMap((size) => ["1", "2", "3"].map((scale) => `${size}@${scale}`))
    : ["16", "32", "80"];
  const parts = phone ? ["Label", "Icon", "Action"] : ["Label", "Supertip", "Icon", "Action"];
  const written = control.children.map(({ name }) => name);
  return [
    ...required
      .filter((size) => !shown.has(size))
      .map((size) => `Control ${id} lacks its icon of ${size} pixels.`),
    ...(written.join() === parts.join()
      ? []
      : [`Control ${id} must have ${parts.join(", ")} in this order, has ${written.join(", ")}.`]),
  ];
}

/** Which list a reference must lead to. */
function listFor(element: XmlElement, parents: readonly string[]): string {
  if (element.name === "bt:Image") return "bt:Images";
  if (
    ["SourceLocation", "FunctionFile", "Runtime", "Override", "MoreInfoUrl"].includes(element.name)
  )
    return "bt:Urls";
  const long = element.name === "Description" && parents.length > 0;
  return long ? "bt:LongStrings" : "bt:ShortStrings";
}

function checkResources(overrides: XmlElement): string[] {
  const resources = named(overrides, "Resources");
  if (!resources) return named(overrides, "Hosts") ? ["VersionOverrides lacks Resources."] : [];
  const problems: string[] = [];
  const kept = new Map<string, string>();
  for (const list of resources.children) {
    const longest =
      list.name === "bt:ShortStrings" ? 125 : list.name === "bt:LongStrings" ? 250 : 2048;
    for (const entry of list.children) {
      const id = entry.attributes["id"] ?? "";
      if (id.length < 1 || id.length > 32)
        problems.push(`The resource id “${id}” must have 1 to 32 characters.`);
      if (kept.has(id)) problems.push(`The resource id ${id} is used twice.`);
      kept.set(id, list.name);
      for (const value of [
        entry.attributes["DefaultValue"] ?? "",
        ...entry.children.map(({ attributes }) => attributes["Value"] ?? ""),
      ]) {
        if (value.length < 1 || value.length > longest)
          problems.push(
            `The resource ${id} must have 1 to ${String(longest)} characters, has ${String(value.length)}.`
          );
      }
    }
  }
  const used = new Set<string>();
  const walk = (element: XmlElement, parents: readonly string[]) => {
    if (element.name === "Resources" || element.name === "VersionOverrides") return;
    const id = element.attributes["resid"];
    if (id !== undefined) {
      used.add(id);
      const list = kept.get(id);
      const wanted = listFor(element, parents);
      if (list === undefined)
        problems.push(`<${element.name}> names the resource ${id}, which does not exist.`);
      else if (list !== wanted)
        problems.push(`<${element.name}> needs an entry of ${wanted}, but ${id} is in ${list}.`);
    }
    for (const child of element.children) walk(child, [...parents, element.name]);
  };
  for (const child of overrides.children) walk(child, []);
  return [
    ...problems,
    ...[...kept.keys()]
      .filter((id) => !used.has(id))
      .map((id) => `The resource ${id} is used by nothing.`),
  ];
}
