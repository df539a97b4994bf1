import type { Evidence, Hop } from "../model";
import { hostIsUnder } from "../platforms/hostIsUnder";
import { publicResolvers } from "../platforms/publicResolvers";
import { evidenceOfHop } from "../rules/evidenceOf";
import { findProviderByHost } from "../../providers/findProvider";
import { isTemplateHost } from "./isTemplateHost";
import type { Scene } from "./scene";

/**
 * Lines that no mail program writes: a date where an address belongs, protocols of one operator
 * in the mouth of another, two programs' formats in one line.
 */
export function findImpossibleLines(scene: Scene): readonly Evidence[] {
  // Without a boundary every line may have been planted; the own side's are judged with them,
  // since none of these forms was ever seen there.
  const lines = scene.edge === null ? scene.hops : [scene.edge, ...scene.outside];
  const words = lines.map((hop) => foreignProtocol(hop, scene.textOf(hop)));
  const template = isTemplate(lines, words);
  const found: Evidence[] = [];
  lines.forEach((hop, at) => {
    const text = scene.textOf(hop);
    const slot = text.includes("([") ? dateInAddressSlot.exec(text) : null;
    if (slot !== null) {
      found.push({
        ...evidenceOfHop("date-in-address-slot", hop, scene.fields, { by: hop.by?.host ?? null }),
        excerpt: slot[0],
      });
    }
    const word = words[at] ?? null;
    if (template && (word !== null || isTemplateHost(hop))) {
      found.push(evidenceOfHop("template-chain", hop, scene.fields, values(hop, word)));
    } else if (word === "NNFMP") {
      found.push(
        evidenceOfHop("protocol-of-another-operator", hop, scene.fields, values(hop, word))
      );
    }
    if (mixesFormats(text)) {
      found.push(evidenceOfHop("two-formats-in-one-line", hop, scene.fields));
    }
    if (typeof hop.from?.ip === "string" && publicResolvers.has(hop.from.ip)) {
      found.push(evidenceOfHop("peer-that-never-sends", hop, scene.fields, { ip: hop.from.ip }));
    }
    if (hasForeignDay(text)) {
      found.push(evidenceOfHop("foreign-words-in-trace", hop, scene.fields));
    }
  });
  return found;
}

const dateInAddressSlot =
  /\(\[(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{1,2} [A-Z][a-z]{2} \d{4} [\d:]{5,8} [+-]\d{4}\]?\)/;

type ForeignProtocol = "NNFMP" | "QMQP" | "ASMTP" | "LOCAL";

/** NNFMP outside Yahoo, or QMQP, ASMTP, LOCAL in capitals; null where the word may be honest. */
function foreignProtocol(hop: Hop, text: string): ForeignProtocol | null {
  const word = / with (?<word>NNFMP|QMQP|ASMTP|LOCAL)(?:[ ;]|$)/.exec(text)?.groups?.["word"];
  const host = hop.by?.host;
  if (word === undefined || typeof host !== "string" || !host.includes(".")) return null;
  if (word === "NNFMP") return hostIsUnder(host, yahooHosts) ? null : "NNFMP";
  return word as ForeignProtocol;
}

const yahooHosts = ["yahoo.com", "yahoo.co.jp", "yahoodns.net", "rocketmail.com", "bullet.mail"];

/**
 * The template shows itself by its hosts, or by NNFMP outside Yahoo together with another of its
 * words. QMQP and ASMTP alone are honest on qmail and on older Exim and 1&1 hosts.
 */
function isTemplate(lines: readonly Hop[], words: readonly (ForeignProtocol | null)[]): boolean {
  if (lines.some(isTemplateHost)) return true;
  return words.includes("NNFMP") && words.some((word) => word !== null && word !== "NNFMP");
}

function values(hop: Hop, word: string | null): { by: string | null; protocol: string | null } {
  return { by: hop.by?.host ?? null, protocol: word };
}

/**
 * The peer in Exim's words, the host signed as Postfix. The words count only outside the
 * announced name, which is the peer's and may hold anything.
 */
function mixesFormats(text: string): boolean {
  const by = text.indexOf(" by ");
  if (by < 1 || text.charAt(by - 1) !== ")") return false;
  const from = text.slice(Math.max(0, by - 300), by);
  return / \(helo=[^)\s]{1,255}\)$/.test(from) && text.includes(" (Postfix) ", by);
}

/** The day's name in other letters than English; a comment behind the date may be in any. */
function hasForeignDay(text: string): boolean {
  const semicolon = text.lastIndexOf(";");
  if (semicolon === -1) return false;
  // Nearly always a blank and an English day follow.
  const next = text.charCodeAt(semicolon + 2);
  if (text.charCodeAt(semicolon + 1) === 32 && next > 32 && next < 128) return false;
  const first = text.slice(semicolon + 1).trimStart();
  return first !== "" && first.charCodeAt(0) > 127;
}

/**
 * A submission by root on the host itself, with a complete chain of a provider underneath: the
 * text of a mail was taken, changed or not, and sent again. Filters, lists and webmail also come
 * before a local submission, but not as root and not with another operator's lines.
 */
export function findResubmission(scene: Scene): readonly Evidence[] {
  if (scene.isList) return [];
  const chain = scene.edge === null ? scene.hops : scene.outside;
  return chain.flatMap((hop, at) => {
    const older = chain[at + 1];
    const host = older?.by?.host;
    if (older?.status !== "relay" || typeof host !== "string") return [];
    if (!/\(from root@|, from userid 0\)/.test(scene.textOf(hop).slice(0, 1000))) return [];
    const provider = findProviderByHost(host);
    const isForeign = provider !== null && provider.kind !== "hosting" && provider.kind !== "isp";
    if (!isForeign) return [];
    return [
      evidenceOfHop("resubmitted-by-root", hop, scene.fields, {
        by: hop.by?.host ?? null,
        provider: provider.name,
      }),
    ];
  });
}
