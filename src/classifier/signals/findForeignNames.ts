import type { Evidence, Hop } from "../model";
import { domainOwner } from "../identity/domainOwner";
import { isPublicAddress } from "../platforms/addressScope";
import { hostIsUnder } from "../platforms/hostIsUnder";
import { evidenceOfHop } from "../rules/evidenceOf";
import { findProviderByHost } from "../../providers/findProvider";
import { findOperatorByHost, operatorHolds, providerHolds } from "./findOperator";
import { secondsOf, type Scene } from "./scene";

/**
 * The name that the peer announced to the recipient's side, against the address it came from.
 * Anybody can announce any name; only the address was seen.
 *
 * No judgement where the looked-up name fits, where the peer is the organisation's own, or where
 * an older line shows that a filter only repeats what it was told (its peer announced the same
 * name, from an address that fits).
 */
export function findForeignNames(scene: Scene): readonly Evidence[] {
  const { edge } = scene;
  const ip = edge?.from?.ip;
  const announced = edge?.from?.helo ?? edge?.from?.name;
  if (edge === null || !isPublicAddress(ip) || typeof announced !== "string") return [];
  const name = announced.toLowerCase();
  if (!name.includes(".") || repeatsOlderName(scene.outside, name)) return [];
  return [...judgeEncodedAddress(scene, edge, name, ip), ...judgeOperator(scene, edge, name, ip)];
}

function repeatsOlderName(outside: readonly Hop[], name: string): boolean {
  return outside.some(({ from }) => (from?.helo ?? from?.name)?.toLowerCase() === name);
}

function judgeOperator(scene: Scene, edge: Hop, name: string, ip: string): readonly Evidence[] {
  const rdns = edge.from?.rdns;
  const owner = findOperatorByHost(name);
  if (owner !== null) {
    if (hostIsUnder(rdns, owner.hosts) || operatorHolds(owner, ip, scene.context)) return [];
    const isOld = (secondsOf(edge.time) ?? 0) < year2012;
    const rule =
      owner.bareNames.includes(name) || isOld
        ? "bare-provider-name"
        : "provider-name-at-foreign-address";
    return [evidenceOfHop(rule, edge, scene.fields, { ip, name, provider: owner.name })];
  }
  if (!hostIsUnder(name, gatewayNames)) return [];
  const provider = findProviderByHost(name);
  if (provider === null || hostIsUnder(rdns, provider.hostSuffixes)) return [];
  // The ranges of gateways are known in part; without an AS number to compare nothing is said.
  const asn = scene.context.networks?.lookUp(ip).asn ?? null;
  if (asn === null || providerHolds(provider, ip, scene.context) !== "no") return [];
  return [
    evidenceOfHop("service-name-at-foreign-address", edge, scene.fields, {
      ip,
      name,
      provider: provider.name,
    }),
  ];
}

const gatewayNames = ["pphosted.com", "ppe-hosted.com", "iphmx.com"];
const year2012 = 1_325_376_000;

/**
 * Hosts named after their address: Amazon SES writes the last two parts and a letter for the
 * first two, SendGrid all four.
 */
function judgeEncodedAddress(
  scene: Scene,
  edge: Hop,
  name: string,
  ip: string
): readonly Evidence[] {
  const encoded = encodedAddress(name);
  if (encoded === null || encoded === ip || ip.includes(":")) return [];
  if (scene.outside.some(({ from }) => from?.ip === encoded)) return [];
  return [
    evidenceOfHop("name-contradicts-address", edge, scene.fields, {
      ip,
      name,
      encoded,
      provider: domainOwner(name),
    }),
  ];
}

const sesBlocks: Readonly<Record<string, string>> = {
  a: "54.240",
  b: "69.169",
  c: "76.223",
  d: "23.249",
  e: "23.251",
};

function encodedAddress(name: string): string | null {
  const ses = /^(?<block>[a-e])(?<third>\d{1,3})-(?<fourth>\d{1,3})\.smtp-out\./.exec(name)?.groups;
  if (ses !== undefined && hostIsUnder(name, ["amazonses.com"])) {
    const block = sesBlocks[ses["block"] ?? ""];
    return block === undefined ? null : `${block}.${ses["third"] ?? ""}.${ses["fourth"] ?? ""}`;
  }
  const sendGrid =
    /^o(?<parts>\d{1,3}-\d{1,3}-\d{1,3}-\d{1,3})\.outbound-mail\.sendgrid\.net$/.exec(name)?.groups;
  return sendGrid?.["parts"]?.replaceAll("-", ".") ?? null;
}
