/** One element of a manifest: names with their prefix, as written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/**
 * Reads the XML that manifests are written in: elements, attributes, text, comments, the five
 * entities and character references. Throws an Error that says what is not well-formed; what a
 * manifest has no use for (DTD, CDATA, processing instructions) is refused too.
 */
export function readXml(text: string): XmlElement {
  const source = text.replace(/^\uFEFF/, "").replace(/^<\?xml[^?]*\?>/, "");
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const open: Open[] = [root];
  const token = /<!--(?:(?!--)[\s\S])*-->|<([^<>]*)>|([^<]+)|</g;
  for (const [whole, tag, words] of source.matchAll(token)) {
    const current = open.at(-1) ?? root;
    if (words !== undefined) current.text += decode(words);
    else if (tag === undefined) {
      if (!whole.startsWith("<!--")) throw new Error("a “<” begins no tag");
    } else if (tag.startsWith("/")) {
      if (open.length < 2 || current.name !== tag.slice(1).trim()) {
        throw new Error(`</${tag.slice(1)}> closes nothing that is open`);
      }
      open.pop();
    } else {
      const element = readTag(tag);
      current.children.push(element);
      if (!tag.endsWith("/")) open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name ?? ""}> is not closed`);
  const [only, ...others] = root.children;
  if (only === undefined || others.length > 0) throw new Error("there must be one root element");
  return only;
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Open[];
  text: string;
}

function readTag(tag: string): Open {
  const inner = tag.endsWith("/") ? tag.slice(0, -1) : tag;
  const [name = "", ...rest] = inner.split(/\s/);
  if (!/^[a-z][\w.:-]*$/i.test(name)) throw new Error(`<${tag}> is no tag that a manifest has`);
  const attributes: Record<string, string> = {};
  // key="value" key="value": what stands between the quotes alternates.
  const parts = rest.join(" ").split('"');
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const key = (parts[index] ?? "").trim();
    if (!/^[a-z][\w.:-]*=$/i.test(key)) {
      throw new Error(`<${name}> has an attribute that cannot be read`);
    }
    const attribute = key.slice(0, -1);
    if (Object.hasOwn(attributes, attribute)) throw new Error(`<${name}> has ${attribute} twice`);
    attributes[attribute] = decode(parts[index + 1] ?? "");
  }
  if (parts.length % 2 === 0 || (parts.at(-1) ?? "").trim() !== "") {
    throw new Error(`<${name}> has an attribute that cannot be read`);
  }
  return { name, attributes, children: [], text: "" };
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function decode(text: string): string {
  return text.replace(/&([^;&\s]{0,12});?/g, (whole, name: string) => {
    const number = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name);
    const known = number
      ? String.fromCodePoint(parseInt(number[1] ?? number[2] ?? "", number[1] ? 16 : 10))
      : entities[name];
    if (known === undefined || !whole.endsWith(";")) throw new Error(`${whole} is no entity`);
    return known;
  });
}
