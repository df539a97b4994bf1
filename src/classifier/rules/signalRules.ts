import type { Rule } from "./rule";

/**
 * Rules behind the signals: forgery, identity, time, authentication.
 *
 * Strength, as a rule: `strong` what was never seen on legitimate mail, `medium` what needs a
 * rare accident there, `weak` what is also everyday life. Counts are of a study of 7,909
 * phishing messages and 4,150 legitimate ones.
 */
export const signalRules = {
  // Forgery: older lines that the recipient's side cannot have seen happen
  "provider-line-not-genuine": {
    subject: "forgery",
    strength: "strong",
    reference:
      "observed: Google writes its lines in Pacific time, Exchange Online in UTC; 49 forged lines did not",
  },
  "replayed-chain": {
    subject: "forgery",
    strength: "strong",
    reference:
      "observed: genuine lines of another mail, days to 22 months old, under a foreign peer",
  },
  "date-in-address-slot": {
    subject: "forgery",
    strength: "strong",
    reference: "RFC 5321 4.4: the slot holds an address; observed in 53 template chains",
  },
  "template-chain": {
    subject: "forgery",
    strength: "strong",
    reference: "observed: protocols and host names of a known sending program's template",
  },
  "name-contradicts-address": {
    subject: "forgery",
    strength: "strong",
    reference:
      "observed: Amazon SES and SendGrid name hosts after their address; 222 of 224 agree, 2 were impostors",
  },
  "provider-name-at-foreign-address": {
    subject: "forgery",
    strength: "strong",
    reference: "observed: HELO of a large provider's host at an address outside its address space",
  },
  "impossible-originating-ip": {
    subject: "forgery",
    strength: "strong",
    reference: "RFC 791 3.2: a part of an address has eight bits; observed in 13 messages",
  },
  "provider-line-at-foreign-peer": {
    subject: "forgery",
    strength: "medium",
    reference: "observed: a Google line right below a peer outside Google's address space",
  },
  "bare-provider-name": {
    subject: "forgery",
    strength: "medium",
    reference: "observed: HELO outlook.com or hotmail.com from 43 addresses outside Microsoft",
  },
  "service-name-at-foreign-address": {
    subject: "forgery",
    strength: "medium",
    reference: "observed: 21 of 30 names under pphosted.com and iphmx.com were impostors",
  },
  "protocol-of-another-operator": {
    subject: "forgery",
    strength: "medium",
    reference: "observed: NNFMP is spoken inside Yahoo and Yahoo! JAPAN only",
  },
  "resubmitted-by-root": {
    subject: "forgery",
    strength: "medium",
    reference: "observed: nothing but filters precedes a submission on the host itself",
  },
  "two-formats-in-one-line": {
    subject: "forgery",
    strength: "medium",
    reference: "observed: the helo= of Exim in a line signed as Postfix",
  },
  "originating-ip-of-a-service": {
    subject: "forgery",
    strength: "medium",
    reference: "Microsoft 365 endpoint list, id 56 (sign-in addresses); observed in 33 messages",
  },
  "peer-that-never-sends": {
    subject: "forgery",
    strength: "medium",
    reference: "public DNS resolvers send no mail; observed in planted messages",
  },
  "provider-line-elsewhere": {
    subject: "forgery",
    strength: "weak",
    reference: "observed: a provider's line below a foreign peer; gateways also cause it",
  },
  "copied-platform-header": {
    subject: "forgery",
    strength: "weak",
    reference: "observed: X-SFMC-Stack in 590 messages, 18 of them from that platform",
  },
  "message-id-of-another-service": {
    subject: "forgery",
    strength: "weak",
    reference: "observed: 311 Message-IDs of amazonses.com, 216 from there",
  },
  "self-check-differs": {
    subject: "forgery",
    strength: "weak",
    reference: "observed: the stamp names the sending address in 465 of 468; forwards differ",
  },
  "foreign-words-in-trace": {
    subject: "forgery",
    strength: "weak",
    reference: "RFC 5322 3.3: days and months are English; observed in planted messages",
  },

  // Identity: who the message claims to be from
  "look-alike-own-domain": {
    subject: "identity",
    strength: "strong",
    reference: "Unicode UTS 39 4: same skeleton as a domain of the organisation",
  },
  "near-own-domain": {
    subject: "identity",
    strength: "medium",
    reference:
      "one letter added, dropped, changed or moved in a domain of the organisation, or in its ending",
  },
  "look-alike-brand": {
    subject: "identity",
    strength: "medium",
    reference: "Unicode UTS 39 4: same skeleton as the domain of a brand that is often imitated",
  },
  "mixed-script-domain": {
    subject: "identity",
    strength: "medium",
    reference: "Unicode UTS 39 5.2: Latin mixed with Cyrillic or Greek in one label",
  },
  "punycode-domain": {
    subject: "identity",
    strength: "weak",
    reference: "RFC 5891: the name is written in other letters than it is sent in",
  },
  "name-shows-other-address": {
    subject: "identity",
    strength: "medium",
    reference: "RFC 5322 3.4: the display name is free text; programs show it first",
  },
  "name-shows-own-domain": {
    subject: "identity",
    strength: "medium",
    reference: "RFC 5322 3.4: the display name is free text; programs show it first",
  },
  "direction-override": {
    subject: "identity",
    strength: "medium",
    reference: "Unicode UAX 9 2.2: overrides turn the reading direction of what follows",
  },
  "repeated-from": {
    subject: "identity",
    strength: "medium",
    reference: "RFC 5322 3.6: From stands once; programs disagree on which they show",
  },
  "reply-to-free-mail": {
    subject: "identity",
    strength: "medium",
    reference: "RFC 5322 3.6.2: answers leave the organisation for a free mailbox",
  },
  "reply-to-elsewhere": {
    subject: "identity",
    strength: "weak",
    reference: "RFC 5322 3.6.2: answers go to another owner than the author",
  },
  "return-path-unrelated": {
    subject: "identity",
    strength: "weak",
    reference: "RFC 5321 4.4: bounces go to another owner, and no check speaks for the author",
  },
  "sender-differs": {
    subject: "identity",
    strength: "weak",
    reference: "RFC 5322 3.6.2: somebody else sent it for the author",
  },
  "several-authors": {
    subject: "identity",
    strength: "weak",
    reference: "RFC 5322 3.6.2: more than one mailbox in From",
  },
  "from-without-address": {
    subject: "identity",
    strength: "weak",
    reference: "RFC 5322 3.6.2: From holds a mailbox",
  },

  // Time: clocks drift and queues wait, so nothing here proves anything
  "time-backwards": {
    subject: "time",
    strength: "weak",
    reference: "RFC 5321 4.4: trace fields are added in time order; clocks drift",
  },
  "long-gap": {
    subject: "time",
    strength: "weak",
    reference: "observed: over a day between lines in one legitimate message of ten (moderation)",
  },
  "date-after-arrival": {
    subject: "time",
    strength: "weak",
    reference:
      "RFC 5322 3.6.1: Date is when the author finished; observed more than a day later in 6",
  },
  "date-long-before-arrival": {
    subject: "time",
    strength: "weak",
    reference: "RFC 5322 3.6.1: Date is when the author finished; queues and old drafts differ too",
  },
  "date-unreadable": {
    subject: "time",
    strength: "weak",
    reference: "RFC 5322 3.3: date-time; observed in 123 messages",
  },
  "message-id-time-differs": {
    subject: "time",
    strength: "weak",
    reference: "observed: ids of many programs hold the time at which they were made",
  },

  // Authentication: what the recipient's own side checked
  "dmarc-fail": {
    subject: "authentication",
    strength: "medium",
    reference: "RFC 7489 6.6.2: neither SPF nor DKIM speaks for the domain in From",
  },
  "dmarc-fail-explained": {
    subject: "authentication",
    strength: "weak",
    reference: "RFC 7960: lists, forwarders and gateways break DMARC of honest mail",
  },
  // Most of these are domains without any record (reason 001): everyday life.
  "composite-fail": {
    subject: "authentication",
    strength: "weak",
    reference: "learn.microsoft.com, message-headers-eop-mdo (2025-07-07): compauth=fail",
  },
  "own-domain-not-proven": {
    subject: "authentication",
    strength: "medium",
    reference: "learn.microsoft.com, message-headers-eop-mdo (2025-07-07): reason 010 and 6xx",
  },
  "spf-fail": {
    subject: "authentication",
    strength: "weak",
    reference: "RFC 7208 8.4: the domain does not send from this address",
  },
  "dkim-fail": {
    subject: "authentication",
    strength: "weak",
    reference: "RFC 6376 6.1: the signature does not fit the message that arrived",
  },
  "author-not-authenticated": {
    subject: "authentication",
    strength: "weak",
    reference: "RFC 7489 3.1: no passed check belongs to the owner of the From domain",
  },
  "arc-failed": {
    subject: "authentication",
    strength: "weak",
    reference: "RFC 8617 5.2: a sealer found the chain broken",
  },
} as const satisfies Record<string, Rule>;

export type SignalRuleId = keyof typeof signalRules;
