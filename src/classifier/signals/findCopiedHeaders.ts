import type { Evidence, HeaderField } from "../model";
import { parseIp } from "../headers/parseIp";
import { addressIsIn } from "../platforms/addressIsIn";
import { isPublicAddress } from "../platforms/addressScope";
import { evidenceOf } from "../rules/evidenceOf";
import { findProviderByAddress } from "../../providers/findProvider";
import type { Scene } from "./scene";

/**
 * Fields that platforms add, on mail that did not come from there. Copied ones are common and
 * prove nothing, so all but an impossible address is weak. A field that states the sending
 * address checks itself; a forward changes the peer and is no contradiction.
 */
export function findCopiedHeaders(scene: Scene): readonly Evidence[] {
  return [
    ...originatingAddress(scene),
    ...copiedStamps(scene),
    ...selfChecks(scene),
    ...foreignMessageId(scene),
  ];
}

const originatingFields = ["x-originating-ip", "x-originatingip", "x-client-ip", "x-source-ip"];

/** Sign-in hosts of Microsoft 365 (endpoint list, id 56): nobody's client. */
const signInHosts = ["20.20.32.0/19", "20.190.128.0/18", "20.231.128.0/19", "40.126.0.0/18"];

function originatingAddress(scene: Scene): readonly Evidence[] {
  return originatingFields.flatMap((key) =>
    scene.index.all(key).flatMap((field) => {
      const text = field.value.trim().replace(/^\[|\]$/g, "");
      if (hasImpossiblePart(text)) {
        return [evidenceOf("impossible-originating-ip", field, { ip: text })];
      }
      const ip = parseIp(text);
      return ip !== null && signInHosts.some((cidr) => addressIsIn(ip, cidr))
        ? [evidenceOf("originating-ip-of-a-service", field, { ip, service: "Microsoft" })]
        : [];
    })
  );
}

function hasImpossiblePart(text: string): boolean {
  return (
    /^\d{1,4}(?:\.\d{1,4}){3}$/.test(text) && text.split(".").some((part) => Number(part) > 255)
  );
}

/** Stamps of Salesforce Marketing Cloud and of the Certified Senders Alliance. */
const copiedFields = ["x-sfmc-stack", "x-csa-complaints"];

function copiedStamps(scene: Scene): readonly Evidence[] {
  const ip = scene.boundary?.ip;
  if (!isPublicAddress(ip) || scene.isIndirect) return [];
  const provider = findProviderByAddress(ip);
  // Bulk platforms are behind both stamps, and customers' own addresses are in no table; only a
  // mailbox provider as the peer contradicts them.
  if (provider === null || (provider.kind !== "webmail" && provider.kind !== "enterprise"))
    return [];
  return copiedFields.flatMap((key) => {
    const field = scene.index.first(key);
    return field === null
      ? []
      : [
          evidenceOf("copied-platform-header", field, {
            ip,
            header: field.name,
            provider: provider.name,
          }),
        ];
  });
}

/** Where each field states the address that sent. */
const statedAddress: Readonly<Record<string, (value: string) => string | null>> = {
  "x-ses-outgoing": (value) => parseIp(value.slice(value.indexOf("-") + 1).trim()),
  "x-mailgun-sending-ip": (value) => parseIp(value.trim()),
  "x-pm-ip": (value) => parseIp(value.trim()),
};

function selfChecks(scene: Scene): readonly Evidence[] {
  const ip = scene.boundary?.ip;
  if (!isPublicAddress(ip) || scene.isIndirect) return [];
  return Object.entries(statedAddress).flatMap(([key, read]) => {
    const field = scene.index.first(key);
    const stated = field === null ? null : read(field.value);
    return field === null || stated === null || stated === ip || wasPassed(scene, stated)
      ? []
      : [evidenceOf("self-check-differs", field, { ip, stated, header: field.name })];
  });
}

function wasPassed(scene: Scene, ip: string): boolean {
  return scene.hops.some(({ from }) => from?.ip === ip);
}

function foreignMessageId(scene: Scene): readonly Evidence[] {
  const { messageId } = scene.identity;
  const ip = scene.boundary?.ip;
  if (messageId?.maker !== "amazon-ses" || !isPublicAddress(ip) || scene.isIndirect) return [];
  const provider = findProviderByAddress(ip);
  const cameFromThere = scene.index.has("x-ses-outgoing") || scene.hops.some(isAmazon);
  if (cameFromThere || provider === null || provider.id.startsWith("amazon")) return [];
  const field: HeaderField | undefined = scene.fields[messageId.field];
  return field === undefined
    ? []
    : [
        evidenceOf("message-id-of-another-service", field, {
          ip,
          service: "Amazon SES",
          provider: provider.name,
        }),
      ];
}

function isAmazon({ from }: Scene["hops"][number]): boolean {
  return /\.amazonses\.com$/i.test(from?.helo ?? from?.name ?? "");
}
