import { strToU8 } from "fflate";

import type { Inspection } from "../../inspection/model";
import { sha256Hex } from "../sha256Hex";
import type { Indicator, IndicatorType } from "./findIndicators";

/** The members of a MISP event that are written here; numbers are strings by the format. */
export interface MispAttribute {
  readonly uuid: string;
  readonly type: string;
  readonly category: string;
  readonly to_ids: boolean;
  readonly timestamp: string;
  readonly distribution: string;
  readonly deleted: boolean;
  readonly comment: string;
  readonly value: string;
  readonly object_relation?: string;
}

export interface MispEvent {
  readonly Event: {
    readonly id: string;
    readonly uuid: string;
    readonly info: string;
    readonly date: string;
    readonly timestamp: string;
    readonly publish_timestamp: string;
    readonly published: boolean;
    readonly org_id: string;
    readonly orgc_id: string;
    readonly distribution: string;
    readonly threat_level_id: string;
    readonly analysis: string;
    readonly attribute_count: string;
    readonly Tag: readonly { readonly name: string }[];
    readonly Attribute: readonly MispAttribute[];
    readonly Object: readonly {
      readonly name: string;
      readonly "meta-category": string;
      readonly template_uuid: string;
      readonly template_version: string;
      readonly uuid: string;
      readonly timestamp: string;
      readonly distribution: string;
      readonly deleted: boolean;
      readonly Attribute: readonly MispAttribute[];
    }[];
  };
}

/** The object template `email` of the MISP project. */
const emailTemplate = { uuid: "a0c666e0-fc65-4be8-b48f-3423d788b552", version: "19" };

/** Valid pairs of the MISP type table. */
const categories: Readonly<Record<IndicatorType, string>> = {
  "ip-src": "Network activity",
  hostname: "Network activity",
  "email-src": "Payload delivery",
  "email-src-display-name": "Payload delivery",
  "email-reply-to": "Payload delivery",
  "email-subject": "Payload delivery",
  "email-message-id": "Payload delivery",
  "email-x-mailer": "Payload delivery",
};

const yourOrganisationOnly = "0";
const asTheEvent = "5";

/**
 * A MISP event (misp-core-format) with the indicators, and one `email` object with the header.
 * It stays inside the organisation (distribution 0, tlp:amber, unpublished) until somebody
 * decides otherwise, and `to_ids` is off wherever a firewall would hit others.
 *
 * @param at UTC, ISO: when the event was made
 */
export function writeMispEvent(
  inspection: Inspection,
  indicators: readonly Indicator[],
  at: string
): MispEvent {
  const timestamp = String(Math.floor(Date.parse(at) / 1000) || 0);
  const seed = sha256Hex(strToU8(`${inspection.key}\n${inspection.headerText}`));
  const id = (name: string) => randomLookingId(sha256Hex(strToU8(`${seed}\n${name}`)));
  const attribute = (
    type: string,
    category: string,
    value: string,
    more: {
      readonly comment?: string;
      readonly to_ids?: boolean;
      readonly object_relation?: string;
    }
  ): MispAttribute => ({
    uuid: id(`${more.object_relation ?? ""}|${type}|${value}`),
    type,
    category,
    to_ids: false,
    timestamp,
    distribution: asTheEvent,
    deleted: false,
    comment: "",
    value,
    ...more,
  });
  const attributes = indicators.map(({ blockable, role, trust, type, value }) =>
    attribute(type, categories[type], value, {
      to_ids: blockable,
      comment: `${role}, stated by: ${trust}`,
    })
  );
  const members = emailMembers(inspection).map(([relation, type, category, value]) =>
    attribute(type, category, value, { object_relation: relation })
  );
  const subject = (inspection.analysis.identity.subject ?? inspection.message.subject ?? "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ")
    .trim();
  return {
    Event: {
      id: "0",
      uuid: id("event"),
      info: Array.from(`Mail examined with Whence: ${subject}`).slice(0, 250).join("").trim(),
      date: new Date((Number(timestamp) || 0) * 1000).toISOString().slice(0, 10),
      timestamp,
      publish_timestamp: "0",
      published: false,
      org_id: "0",
      orgc_id: "0",
      distribution: yourOrganisationOnly,
      threat_level_id: "4",
      analysis: "0",
      attribute_count: String(attributes.length + members.length),
      Tag: [{ name: "tlp:amber" }],
      Attribute: attributes,
      Object:
        members.length === 0
          ? []
          : [
              {
                name: "email",
                "meta-category": "network",
                template_uuid: emailTemplate.uuid,
                template_version: emailTemplate.version,
                uuid: id("email"),
                timestamp,
                distribution: asTheEvent,
                deleted: false,
                Attribute: members,
              },
            ],
    },
  };
}

type Member = readonly [relation: string, type: string, category: string, value: string];

function emailMembers({ analysis, headerText }: Inspection): readonly Member[] {
  const { identity, origin } = analysis;
  const [from] = identity.from;
  const delivery = "Payload delivery";
  const rows: readonly (readonly [string, string, string, string | null | undefined])[] = [
    ["from", "email-src", delivery, from?.address],
    ["from-display-name", "email-src-display-name", delivery, from?.name],
    ["reply-to", "email-reply-to", delivery, identity.replyTo[0]?.address],
    ["return-path", "email-src", delivery, identity.returnPath?.address],
    ["subject", "email-subject", delivery, identity.subject],
    ["message-id", "email-message-id", delivery, identity.messageId?.value],
    ["send-date", "datetime", "Other", identity.date?.time],
    ["x-mailer", "email-x-mailer", delivery, identity.mailer?.value],
    ["ip-src", "ip-src", "Network activity", origin.ip],
    ["header", "email-header", delivery, headerText],
  ];
  return rows.flatMap(([relation, type, category, value]) =>
    value == null || value.trim() === "" ? [] : [[relation, type, category, value]]
  );
}

/**
 * The form of a version 4 identifier (RFC 9562 5.4), its pseudo-random bits taken from a digest:
 * the same message gives the same identifiers, so that two exports of it are one event.
 */
function randomLookingId(digest: string): string {
  const variant = ((Number.parseInt(digest.charAt(16), 16) & 3) | 8).toString(16);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `4${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join("-");
}
