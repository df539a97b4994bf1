import type { Evidence, HeaderField, MailboxAddress } from "../model";
import { domainOwner, haveSameOwner } from "../identity/domainOwner";
import { evidenceOf } from "../rules/evidenceOf";
import { freeMailDomains } from "./freeMailDomains";
import type { Scene } from "./scene";

/**
 * What the sender's fields say against each other. Different owners are everyday life (lists,
 * services, assistants): weak, unless answers would leave the organisation or the name itself
 * misleads.
 */
export function findIdentityMismatch(scene: Scene): readonly Evidence[] {
  return [
    ...ofAuthor(scene),
    ...ofReplyTo(scene),
    ...ofReturnPath(scene),
    ...ofSender(scene),
    ...ofDisplayNames(scene),
    ...ofDirection(scene),
  ];
}

function ofAuthor({ identity, index, fields }: Scene): readonly Evidence[] {
  const fromFields = index.all("from");
  const [first] = fromFields;
  if (first === undefined) return [];
  const found: Evidence[] = [];
  if (fromFields.some(({ value }) => value !== first.value)) {
    found.push(evidenceOf("repeated-from", first, { count: fromFields.length }));
  }
  if (identity.from.length > 1) {
    found.push(evidenceOf("several-authors", first, { count: identity.from.length }));
  }
  const author = identity.from[0];
  const field = author === undefined ? first : (fields[author.field] ?? first);
  if (author?.domain == null) found.push(evidenceOf("from-without-address", field));
  return found;
}

function ofReplyTo(scene: Scene): readonly Evidence[] {
  const { identity, fromDomain, isList, ownOwners, fields } = scene;
  if (fromDomain === null || isList) return [];
  const other = identity.replyTo.find(
    ({ domain }) => domain !== null && !haveSameOwner(domain, fromDomain)
  );
  const field = other === undefined ? undefined : fields[other.field];
  if (other?.domain == null || field === undefined) return [];
  const values = { from: fromDomain, other: other.domain, address: other.address };
  // From an own domain, through the Internet, with answers to a free mailbox: the shape of
  // payment fraud. From anybody else it is a form on a web site, or a freelancer.
  const leavesHome =
    freeMailDomains.has(other.domain) &&
    ownOwners.has(domainOwner(fromDomain)) &&
    scene.edge !== null;
  return [evidenceOf(leavesHome ? "reply-to-free-mail" : "reply-to-elsewhere", field, values)];
}

/** Somebody with a passed check of the author's own: then a service sends by agreement. */
function isAuthorProven({ authentication }: Scene): boolean {
  const { spf, dkim, dmarc } = authentication;
  return (
    dmarc?.result === "pass" ||
    (spf?.result === "pass" && spf.aligned === true) ||
    dkim.some(({ result, aligned }) => result === "pass" && aligned === true)
  );
}

function ofReturnPath(scene: Scene): readonly Evidence[] {
  const { identity, fromDomain, fields, edge } = scene;
  const other = identity.returnPath?.domain ?? null;
  const field = identity.returnPath === null ? undefined : fields[identity.returnPath.field];
  if (fromDomain === null || other === null || field === undefined || edge === null) return [];
  if (haveSameOwner(other, fromDomain) || scene.isIndirect || isAuthorProven(scene)) return [];
  return [evidenceOf("return-path-unrelated", field, { from: fromDomain, other })];
}

function ofSender({ identity, fromDomain, fields, isList }: Scene): readonly Evidence[] {
  const { sender } = identity;
  const field = sender === null ? undefined : fields[sender.field];
  if (sender?.domain == null || fromDomain === null || field === undefined || isList) return [];
  return haveSameOwner(sender.domain, fromDomain)
    ? []
    : [
        evidenceOf("sender-differs", field, {
          from: fromDomain,
          other: sender.domain,
          address: sender.address,
        }),
      ];
}

function ofDisplayNames(scene: Scene): readonly Evidence[] {
  const { identity, fields, ownOwners, isList } = scene;
  return [...identity.from, ...identity.replyTo].flatMap((mailbox): readonly Evidence[] => {
    const field = fields[mailbox.field];
    const { name, domain } = mailbox;
    if (name === null || domain === null || field === undefined || isList) return [];
    const owner = domainOwner(domain);
    const shown = shownDomain(name, scene);
    if (shown !== null && shown.owner !== owner && !isPassedOn(name, mailbox, ownOwners)) {
      return [
        evidenceOf("name-shows-other-address", field, {
          name,
          address: mailbox.address,
          shown: shown.text,
        }),
      ];
    }
    const own = [...ownOwners].find((each) => namesDomain(name, each));
    return own === undefined || ownOwners.has(owner) || scene.edge === null
      ? []
      : [evidenceOf("name-shows-own-domain", field, { name, address: mailbox.address, own })];
  });
}

/** A mail address in a display name; the last one, since programs show the beginning. */
function shownDomain(name: string, { index }: Scene): { text: string; owner: string } | null {
  const found = /[\w.+-]{1,64}@(?<domain>[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})/i.exec(
    name.slice(0, 500)
  );
  const domain = found?.groups?.["domain"];
  if (found === null || domain === undefined || index.has("list-id")) return null;
  return { text: found[0], owner: domainOwner(domain) };
}

/** "name via service", and services that speak for their users in that form. */
function isPassedOn(
  name: string,
  { domain }: MailboxAddress,
  ownOwners: ReadonlySet<string>
): boolean {
  if (domain !== null && ownOwners.has(domainOwner(domain))) return true;
  return / via | \(via |経由|\((?:Google|Microsoft|Dropbox|Zoom|Slack)/i.test(name);
}

/** Does the name hold the domain as a word of its own? */
function namesDomain(name: string, domain: string): boolean {
  const text = name.toLowerCase();
  const at = text.indexOf(domain);
  if (at === -1) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + domain.length);
  return !/[\w.-]/.test(before) && !/[\w-]/.test(after);
}

/** Overrides of the reading direction in what a person reads first (UAX 9 2.2). */
function ofDirection({ identity, fields, index }: Scene): readonly Evidence[] {
  const { subject } = identity;
  const subjectField = index.first("subject") ?? undefined;
  const texts: readonly (readonly [string | null, HeaderField | undefined])[] = [
    ...identity.from.map(
      ({ name, address, field }) => [`${name ?? ""} ${address ?? ""}`, fields[field]] as const
    ),
    [subject, subjectField],
  ];
  return texts.flatMap(([text, field]) =>
    text !== null && field !== undefined && /[\u{202D}\u{202E}]/u.test(text)
      ? [evidenceOf("direction-override", field, { field: field.name })]
      : []
  );
}
