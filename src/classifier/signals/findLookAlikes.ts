import type { Evidence, MailboxAddress, Skeleton } from "../model";
import { domainOwner } from "../identity/domainOwner";
import { unicodeDomain } from "../identity/unicodeDomain";
import { evidenceOf } from "../rules/evidenceOf";
import type { RuleId } from "../rules/catalog";
import { imitatedBrands } from "./imitatedBrands";
import type { Scene } from "./scene";

/**
 * Sender domains that look like one of the organisation's or like a brand's, and are another.
 *
 * Two names look alike when their skeletons are equal (UTS 39 4, through the function that is
 * passed in) after the pairs that only a proportional font confuses (`rn` for `m`) are folded.
 * Without that function the ASCII pairs still count. A near name (one letter) is asked for the
 * organisation's own domains only: for the world's brands it meets honest names.
 */
export function findLookAlikes(scene: Scene): readonly Evidence[] {
  const { identity, context, ownOwners, fields } = scene;
  const mailboxes = [
    ...identity.from,
    ...(identity.sender === null ? [] : [identity.sender]),
    ...identity.replyTo,
  ];
  const seen = new Set<string>();
  return mailboxes.flatMap((mailbox): readonly Evidence[] => {
    const domain = mailbox.domain;
    if (domain === null || seen.has(domain)) return [];
    seen.add(domain);
    const field = fields[mailbox.field];
    const found = judgeDomain(domain, ownOwners, context.skeleton);
    return field === undefined
      ? []
      : found.map(({ rule, like }) =>
          evidenceOf(rule, field, { ...namesOf(mailbox, domain), like })
        );
  });
}

function namesOf(mailbox: MailboxAddress, domain: string): Record<string, string | null> {
  return { domain, shown: unicodeDomain(domain), address: mailbox.address };
}

interface Finding {
  readonly rule: RuleId;
  readonly like: string | null;
}

function judgeDomain(
  domain: string,
  ownOwners: ReadonlySet<string>,
  skeleton: Skeleton | undefined
): readonly Finding[] {
  const owner = domainOwner(domain);
  if (ownOwners.has(owner)) return [];
  const shown = unicodeDomain(owner);
  const findings: Finding[] = [];
  const folded = fold(shown, skeleton);
  const own = [...ownOwners];
  const alike = own.find((each) => fold(unicodeDomain(each), skeleton) === folded);
  const near = own.find((each) => isNear(shown, unicodeDomain(each)));
  const within = own.find((each) => domain.startsWith(`${each}.`));
  if (alike !== undefined) findings.push({ rule: "look-alike-own-domain", like: alike });
  else if (near !== undefined) findings.push({ rule: "near-own-domain", like: near });
  else if (within !== undefined) findings.push({ rule: "near-own-domain", like: within });

  if (!imitatedBrands.includes(owner)) {
    const brand = brandsByFold(skeleton).get(folded);
    if (brand !== undefined) findings.push({ rule: "look-alike-brand", like: brand });
  }
  const decoded = unicodeDomain(domain);
  if (decoded.split(".").some(mixesScripts)) {
    findings.push({ rule: "mixed-script-domain", like: null });
  } else if (decoded !== domain) {
    findings.push({ rule: "punycode-domain", like: null });
  }
  return findings;
}

// Folding every brand for every message would be most of this file's work.
const foldedBrands = new WeakMap<Skeleton, ReadonlyMap<string, string>>();
let plainBrands: ReadonlyMap<string, string> | undefined;

function brandsByFold(skeleton: Skeleton | undefined): ReadonlyMap<string, string> {
  if (skeleton === undefined) return (plainBrands ??= foldBrands(undefined));
  const known = foldedBrands.get(skeleton);
  if (known !== undefined) return known;
  const brands = foldBrands(skeleton);
  foldedBrands.set(skeleton, brands);
  return brands;
}

/** Of two brands that fold to the same, the first in the list is named. */
function foldBrands(skeleton: Skeleton | undefined): ReadonlyMap<string, string> {
  return new Map([...imitatedBrands].reverse().map((brand) => [fold(brand, skeleton), brand]));
}

/** Skeleton first, then what is confused in lower case: digits for letters, `rn`, `vv`, `cl`. */
function fold(name: string, skeleton: Skeleton | undefined): string {
  const folded = (skeleton?.(name) ?? name).toLowerCase();
  return folded
    .replaceAll("rn", "m")
    .replaceAll("vv", "w")
    .replaceAll("cl", "d")
    .replaceAll("0", "o")
    .replaceAll("1", "l")
    .replaceAll("i", "l")
    .replaceAll("|", "l");
}

/** Latin together with Cyrillic or Greek; Japanese names mix scripts by nature. */
function mixesScripts(label: string): boolean {
  return (
    /\p{Script=Latin}/u.test(label) &&
    (/\p{Script=Cyrillic}/u.test(label) || /\p{Script=Greek}/u.test(label))
  );
}

function nameOf(owner: string): string {
  const dot = owner.indexOf(".");
  return dot === -1 ? owner : owner.slice(0, dot);
}

function endingOf(owner: string): string {
  return owner.slice(nameOf(owner).length);
}

/**
 * One letter added, dropped, changed, or two neighbours swapped: in a name of six letters or more
 * under the same ending, or in the ending of the same name (`example.co` for `example.com`).
 */
function isNear(one: string, other: string): boolean {
  if (nameOf(one) === nameOf(other)) {
    return nameOf(one).length >= 5 && differsInOneLetter(endingOf(one), endingOf(other));
  }
  const shortest = Math.min(nameOf(one).length, nameOf(other).length);
  return (
    endingOf(one) === endingOf(other) &&
    shortest >= 6 &&
    differsInOneLetter(nameOf(one), nameOf(other))
  );
}

function differsInOneLetter(left: string, right: string): boolean {
  if (left === right || Math.abs(left.length - right.length) > 1) return false;
  const shortest = Math.min(left.length, right.length);
  let start = 0;
  while (start < shortest && left.charAt(start) === right.charAt(start)) start++;
  let end = 0;
  while (end < shortest - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  const leftRest = left.slice(start, left.length - end);
  const rightRest = right.slice(start, right.length - end);
  const swapped = `${leftRest.charAt(1)}${leftRest.charAt(0)}`;
  const isSwap = leftRest.length === 2 && rightRest === swapped;
  return (leftRest.length <= 1 && rightRest.length <= 1) || isSwap;
}
