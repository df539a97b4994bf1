import type { RegisteredNetwork, RegistryContact } from "./model";

type Json = Readonly<Record<string, unknown>>;

interface Entity {
  readonly roles: readonly string[];
  readonly contact: RegistryContact;
}

/** Names and addresses are short; whatever is longer is cut. */
const longest = 200;
/** ARIN nests the abuse contact two levels deep; nobody needs five. */
const deepest = 5;
const mostEntities = 100;

/**
 * An RDAP answer about an address (RFC 9083 5.4) → what the pane shows.
 * Members that are missing or of another type become null; an answer that is no IP network: null.
 */
export function readRdap(answer: unknown): RegisteredNetwork | null {
  if (!isObject(answer) || answer["objectClassName"] !== "ip network") return null;
  const entities = collectEntities(answer["entities"]);
  const withRole = (...roles: string[]): Entity | undefined =>
    roles
      .map((role) => entities.find((entity) => entity.roles.includes(role)))
      .find((entity) => entity !== undefined);
  const reachable = (entity: Entity): boolean =>
    entity.contact.email !== null || entity.contact.telephone !== null;
  const abuse = entities.find((entity) => entity.roles.includes("abuse") && reachable(entity));
  const other = entities.filter(reachable).find(({ roles }) => roles.includes("technical"));
  const last = entities.filter(reachable).find(({ roles }) => roles.includes("administrative"));
  return {
    name: text(answer["name"]),
    handle: text(answer["handle"]),
    country: text(answer["country"]),
    first: text(answer["startAddress"]),
    last: text(answer["endAddress"]),
    holder: withRole("registrant", "administrative")?.contact.name ?? firstRemark(answer),
    abuse: (abuse ?? other ?? last)?.contact ?? null,
    abuseIsNamed: abuse !== undefined,
    registered: eventDay(answer, "registration"),
    changed: eventDay(answer, "last changed"),
  };
}

/** All entities, the outer ones first, wherever they are nested. */
function collectEntities(list: unknown): Entity[] {
  const found: Entity[] = [];
  let level = objects(list);
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    for (const entity of level) {
      if (found.length >= mostEntities) return found;
      found.push({
        roles: strings(entity["roles"]),
        contact: readVcard(entity["vcardArray"]),
      });
    }
    level = level.flatMap((entity) => objects(entity["entities"])).slice(0, mostEntities);
  }
  return found;
}

/** jCard (RFC 7095): `["vcard", [[name, parameters, type, value], …]]`. */
function readVcard(card: unknown): RegistryContact {
  const items = Array.isArray(card) && Array.isArray(card[1]) ? (card[1] as unknown[]) : [];
  const value = (name: string): string | null => {
    for (const item of items) {
      if (Array.isArray(item) && item[0] === name) {
        const found = text(item[3]);
        if (found !== null) return found;
      }
    }
    return null;
  };
  return {
    name: value("fn") ?? value("org"),
    email: value("email"),
    telephone: value("tel")?.replace(/^tel:/i, "") ?? null,
  };
}

/** APNIC writes the holder into the remarks ("description"). */
function firstRemark(answer: Json): string | null {
  const described = objects(answer["remarks"]).find(({ title }) => title === "description");
  return described === undefined ? null : (strings(described["description"])[0] ?? null);
}

function eventDay(answer: Json, action: string): string | null {
  const event = objects(answer["events"]).find(({ eventAction }) => eventAction === action);
  return /^\d{4}-\d\d-\d\d/.exec(text(event?.["eventDate"]) ?? "")?.[0] ?? null;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function objects(value: unknown): Json[] {
  return Array.isArray(value) ? value.slice(0, mostEntities).filter(isObject) : [];
}

function strings(value: unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, mostEntities) : [];
  return list.map(text).filter((item) => item !== null);
}

/** One line of text: control signs and marks that turn the reading direction become blanks. */
function text(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const line = value
    .slice(0, longest)
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ")
    .trim();
  return line === "" ? null : line;
}
