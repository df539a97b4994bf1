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
  const elsewhere = own.find((each) => sharesName(owner, each));
  if (alike !== undefined) findings.push({ rule: "look-alike-own-domain", like: alike });
  else if (near !== undefined) findings.push({ rule: "near-own-domain", like: near });
  else if (within !== undefined) findings.push({ rule: "near-own-domain", like: within });
  else if (elsewhere !== undefined) findings.push({ rule: "own-name-elsewhere", like: elsewhere });

  if (!imitatedBrands.includes(owner)) {
    const brand = imitatedBrands.find((each) => fold(each, skeleton) === folded);
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

/** The same name of five letters or more under another ending. */
function sharesName(owner: string, own: string): boolean {
  return owner !== own && nameOf(owner) === nameOf(own) && nameOf(own).length >= 5;
}

/** One letter added, dropped, changed, or two neighbours swapped; same ending, six letters or more. */
function isNear(one: string, other: string): boolean {
  const left = nameOf(one);
  const right = nameOf(other);
  if (endingOf(one) !== endingOf(other) || left === right) return false;
  if (Math.min(left.length, right.length) < 6 || Math.abs(left.length - right.length) > 1) {
    return false;
  }
  let start = 0;
  while (start < left.length && left.charAt(start) === right.charAt(start)) start++;
  let end = 0;
  const shortest = Math.min(left.length, right.length) - start;
  while (
    end < shortest &&
    left.charAt(left.length - 1 - end) === right.charAt(right.length - 1 - end)
  ) {
    end++;
  }
  const leftRest = left.slice(start, left.length - end);
  const rightRest = right.slice(start, right.length - end);
  const swapped = `${leftRest.charAt(1)}${leftRest.charAt(0)}`;
  const isSwap = leftRest.length === 2 && rightRest === swapped;
  return (leftRest.length <= 1 && rightRest.length <= 1) || isSwap;
}
