import * as v from "valibot";

import { isNetwork } from "./isNetwork";

/**
 * The shape of `whence.settings.json`. Everything may be left out. `whence.settings.schema.json`
 * says the same for editors; a test holds the two together.
 */

const domainPattern = /^(?=.{3,253}$)(?:[\w-]{1,63}\.)+[\w-]{2,63}$/;
const addressPattern = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,255}$/;
const httpsPattern = /^https:\/\/[^\s/?#"'<>;,*@]+(?:[/?#][^\s"'<>]*)?$/;
const originPattern = /^https:\/\/[^\s/?#"'<>;,*@]+$/;

const text = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));
const domain = v.pipe(v.string(), v.regex(domainPattern, "is not a domain name"));
const mailbox = v.pipe(v.string(), v.regex(addressPattern, "is not one plain e-mail address"));
const https = v.pipe(v.string(), v.regex(httpsPattern, "is not an https address"));
const origin = v.pipe(
  v.string(),
  v.regex(originPattern, "is not an https origin (scheme, host and port, nothing after)")
);
const network = v.pipe(
  v.string(),
  v.check(isNetwork, "is not a network (write 192.0.2.0/24 or 2001:db8::/32)")
);
const ownWords = v.object({ en: v.optional(text(500)), ja: v.optional(text(500)) });
const prefix = v.pipe(v.string(), v.maxLength(40));

/** A member that may be missing or null; both mean "nothing". */
const orNull = <Wanted extends v.GenericSchema>(wanted: Wanted) =>
  v.optional(v.nullable(wanted), null);

export const settingsSchema = v.object({
  /** For editors only. */
  $schema: v.optional(v.string()),
  schema: v.optional(v.literal("whence.settings/1"), "whence.settings/1"),
  organisation: v.optional(
    v.object({
      name: orNull(text(120)),
      language: orNull(v.picklist(["en", "ja"])),
      ownDomains: v.optional(v.array(domain), []),
      country: orNull(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "is not an ISO 3166 alpha-2 code"))),
    }),
    {}
  ),
  it: v.optional(
    v.object({
      telephone: orNull(v.pipe(v.string(), v.regex(/^[\d+][\d ()/.+-]{1,39}$/, "is not a number"))),
      helpUrl: orNull(https),
      email: orNull(mailbox),
      links: v.optional(v.array(v.object({ label: ownWords, url: https })), []),
      contacts: v.optional(
        v.array(v.object({ label: ownWords, telephone: orNull(text(40)), url: orNull(https) })),
        []
      ),
    }),
    {}
  ),
  report: v.optional(
    v.object({
      recipients: v.optional(v.array(mailbox), []),
      transports: v.optional(v.array(v.picklist(["compose", "graph", "endpoint"])), ["compose"]),
      endpoint: orNull(https),
      endpointScope: orNull(text(200)),
      subjectPrefix: v.optional(
        v.object({
          phishing: v.optional(prefix, "3|"),
          spam: v.optional(prefix, "1|"),
          "not-junk": v.optional(prefix, "2|"),
          "not-sent-by-me": v.optional(prefix, ""),
          unsure: v.optional(prefix, ""),
        }),
        {}
      ),
      attachAnalysis: v.optional(v.boolean(), true),
      keepSentCopy: v.optional(v.boolean(), true),
      outbox: v.optional(v.boolean(), true),
      offerMove: v.optional(v.boolean(), false),
      next: v.optional(ownWords, {}),
    }),
    {}
  ),
  graph: orNull(
    v.object({
      clientId: v.pipe(v.string(), v.uuid("is not an application id (GUID)")),
      authority: v.optional(https, "https://login.microsoftonline.com/organizations"),
      readMessages: v.optional(v.boolean(), true),
      largeMessages: v.optional(v.boolean(), false),
    })
  ),
  trusted: v.optional(
    v.object({
      networks: v.optional(
        v.array(
          v.object({
            cidr: network,
            role: v.picklist(["internal", "gateway", "connector", "msa", "vpn-egress", "drill"]),
            name: v.optional(text(80)),
          })
        ),
        []
      ),
      hosts: v.optional(v.array(domain), []),
      arcSealers: v.optional(v.array(domain), []),
    }),
    {}
  ),
  logs: v.optional(
    v.object({
      plan: v.optional(v.picklist(["business", "e3", "e5", "unknown"]), "unknown"),
      retentionDays: v.optional(
        v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(36500))),
        {}
      ),
      showToEverybody: v.optional(v.boolean(), false),
    }),
    {}
  ),
  registry: v.optional(v.object({ rdap: v.optional(v.boolean(), false) }), {}),
  officeCloud: v.optional(v.picklist(["global", "gcc", "gcc-high", "dod", "china"]), "global"),
  outlookHosts: v.optional(v.array(origin), []),
});
