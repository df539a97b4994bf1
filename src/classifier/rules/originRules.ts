import type { Rule } from "./rule";

/** Rules behind boundary, origin and account. */
export const originRules = {
  "no-received": {
    subject: "origin",
    strength: null,
    reference: "RFC 5321 4.4: every host that takes a message over adds a Received field",
  },
  "boundary-hop": {
    subject: "boundary",
    strength: null,
    reference: "RFC 5321 4.4; the recipient platform's own way in (docs of each platform's format)",
  },
  "boundary-behind-gateway": {
    subject: "boundary",
    strength: null,
    reference:
      "Microsoft: enhanced filtering for connectors (skip listing) names the address before the gateway",
  },
  "boundary-stamp-agrees": {
    subject: "boundary",
    strength: null,
    reference:
      "RFC 8601 5: a statement counts by its place; Microsoft and Google write the connecting address beside their hop",
  },
  "boundary-stamp-differs": {
    subject: "boundary",
    strength: null,
    reference: "RFC 8601 5; Microsoft: skip listing makes own stamps differ legitimately",
  },
  "boundary-not-found": {
    subject: "boundary",
    strength: null,
    reference: "RFC 5321 4.4",
  },
  "never-left-mapi": {
    subject: "boundary",
    strength: null,
    reference: "Microsoft: mail handed in inside a mailbox server (MAPI) has no SMTP hand-over",
  },
  "never-left-provider": {
    subject: "boundary",
    strength: null,
    reference: "Google: mail between its own accounts has no way in",
  },
  "never-left-server": {
    subject: "boundary",
    strength: null,
    reference: "RFC 5321 4.4; RFC 1918: private addresses name no host of the Internet",
  },
  "placed-by-service": {
    subject: "origin",
    strength: null,
    reference: "Microsoft: imports, drills and notices are put into the mailbox without delivery",
  },
  "own-network": {
    subject: "origin",
    strength: null,
    reference: "The organisation's settings: the network that connected is its own",
  },
  "drill-network": {
    subject: "origin",
    strength: null,
    reference: "The organisation's settings: attack simulations come from this network",
  },
  "operator-range": {
    subject: "origin",
    strength: null,
    reference: "The service's published address ranges (providers table, source per row)",
  },
  "operator-network": {
    subject: "origin",
    strength: null,
    reference: "The network's AS number belongs to the service, and the name fits",
  },
  "operator-self-check": {
    subject: "origin",
    strength: null,
    reference:
      "Fields and host names in which a platform states its own sending address (observed: right in 563 of 567)",
  },
  "operator-spf": {
    subject: "origin",
    strength: null,
    reference: "RFC 7208: SPF passed on the recipient's side for the service's domain",
  },
  "operator-dkim": {
    subject: "origin",
    strength: null,
    reference: "RFC 6376: a DKIM signature of the service's domain passed on the recipient's side",
  },
  "operator-looked-up-name": {
    subject: "origin",
    strength: null,
    reference:
      "The name that the recipient's side looked up for the address (RFC 8601 2.7.3 iprev)",
  },
  "microsoft-mapi": {
    subject: "origin",
    strength: null,
    reference:
      "Microsoft: `with mapi` is a hand-over inside a mailbox server; no client address is written",
  },
  "microsoft-client-proxied": {
    subject: "origin",
    strength: null,
    reference: "Observed in 689 messages: X-ClientProxiedBy marks a submission with SMTP AUTH",
  },
  "microsoft-stripped": {
    subject: "origin",
    strength: null,
    reference: "Observed in 304 messages: tenants may remove their Received fields",
  },
  "microsoft-consumer": {
    subject: "origin",
    strength: null,
    reference: "Microsoft: consumer mailboxes leave from 40.92.0.0/16",
  },
  "microsoft-older-edge": {
    subject: "origin",
    strength: null,
    reference: "Observed in 472 messages: a tenant's front door below the recipient's",
  },
  "microsoft-connecting-ip": {
    subject: "origin",
    strength: null,
    reference:
      "Observed in 559 messages: OriginalAttributedTenantConnectingIp, believed only when Microsoft handed the message over",
  },
  "microsoft-sender-ip-note": {
    subject: "origin",
    strength: null,
    reference:
      "Exchange's own check results of the sending tenant, believed only when Microsoft handed the message over",
  },
  "microsoft-frontend-client": {
    subject: "origin",
    strength: null,
    reference: "Observed up to 2021: the SMTP AUTH front end writes its client in round brackets",
  },
  "microsoft-service": {
    subject: "origin",
    strength: null,
    reference: "Observed: substrate.office.com hands mail of Azure services in over HTTP",
  },
  "microsoft-original-client": {
    subject: "origin",
    strength: null,
    reference:
      "Observed 2019 and 2024: hybrid mail that keeps its organisation's fields names the client",
  },
  "google-client-hop": {
    subject: "origin",
    strength: null,
    reference: "Google: smtp.gmail.com writes the client that signed in as peer",
  },
  "google-relay-hop": {
    subject: "origin",
    strength: null,
    reference: "Google: smtp-relay.gmail.com takes mail from the servers of its customers",
  },
  "google-api": {
    subject: "origin",
    strength: null,
    reference: "Google: gmailapi.google.com with HTTPREST; the first word is the project number",
  },
  "google-web": {
    subject: "origin",
    strength: null,
    reference: "Google: a hand-over over HTTP inside Gmail",
  },
  "google-no-client": {
    subject: "origin",
    strength: null,
    reference: "Google: web and app write no line about the client",
  },
  "google-product": {
    subject: "origin",
    strength: null,
    reference: "Observed in 588 messages: return paths of Firebase and of Google's notices",
  },
  "google-group": {
    subject: "origin",
    strength: null,
    reference: "Google Groups: X-Google-Group-Id",
  },
  "google-forwarded": {
    subject: "origin",
    strength: null,
    reference:
      "Observed in 142 messages: below `by mx.google.com` stands the host that handed the message to Google",
  },
  "mailbox-hidden": {
    subject: "origin",
    strength: null,
    reference: "Observed: the service writes no line about its clients",
  },
  "mailbox-hidden-hop": {
    subject: "origin",
    strength: null,
    reference: "Observed: the service's line says that somebody signed in, and not from where",
  },
  "mailbox-client-hop": {
    subject: "origin",
    strength: null,
    reference: "Access providers take mail from their customers' lines without signing in",
  },
  "authenticated-submission": {
    subject: "origin",
    strength: null,
    reference:
      "RFC 6409, RFC 3848 (ESMTPA, ESMTPSA): the peer of a submission is the client that signed in",
  },
  "submission-front-end": {
    subject: "origin",
    strength: null,
    reference: "RFC 6409; the peer of the submission is the service itself",
  },
  "webmail-hop": {
    subject: "origin",
    strength: null,
    reference: "Webmail writes the browser it served as an HTTP hop",
  },
  "webmail-program": {
    subject: "origin",
    strength: null,
    reference: "User-Agent and X-Mailer: a claim of the sender's side",
  },
  "originating-header": {
    subject: "origin",
    strength: null,
    reference:
      "Observed per service: fields that the service itself writes with its client's address",
  },
  "bulk-customer-hop": {
    subject: "origin",
    strength: null,
    reference: "Observed per platform: the line that took the message over names the customer",
  },
  "gateway-passed": {
    subject: "origin",
    strength: null,
    reference: "RFC 5321 3.7: gateways pass mail on; the address is in the gateway's ranges",
  },
  "forwarder-passed": {
    subject: "origin",
    strength: null,
    reference: "RFC 5321 3.9: forwarding; the address is in the forwarder's ranges",
  },
  "list-passed": {
    subject: "origin",
    strength: null,
    reference:
      "RFC 2369, RFC 5321 3.9: lists hand messages on; their lines name who handed the message in",
  },
  "chain-continues": {
    subject: "origin",
    strength: null,
    reference:
      "RFC 5321 4.4: the line is written under the name of the host that handed the message over; evidence, never proof",
  },
  "local-injection": {
    subject: "origin",
    strength: null,
    reference:
      "Postfix `from userid`, Exim `with local`, sendmail Submit, qmail: handed over by a program on the host",
  },
  "local-submission": {
    subject: "origin",
    strength: null,
    reference: "RFC 5321 4.4: the oldest hand-over is on the server itself",
  },
  "nothing-below": {
    subject: "origin",
    strength: null,
    reference: "RFC 5321 4.4: no older line that can be believed",
  },
  "web-script": {
    subject: "origin",
    strength: null,
    reference: "PHP mail.add_x_header: X-PHP-Originating-Script, X-PHP-Script",
  },
  "script-visitor": {
    subject: "origin",
    strength: null,
    reference: "X-PHP-Script names the web visitor for whom the script ran",
  },
  "exchange-on-premises": {
    subject: "origin",
    strength: null,
    reference: "Exchange Server: `with mapi` at a mailbox server outside Microsoft's cloud",
  },
  "exchange-lines": {
    subject: "origin",
    strength: null,
    reference: "Exchange Server: `with Microsoft SMTP Server` at hosts outside Microsoft's cloud",
  },
  "exchange-client": {
    subject: "origin",
    strength: null,
    reference: "Exchange Server: `with Microsoft SMTP Server` from a public address",
  },
  "bounce-generated": {
    subject: "origin",
    strength: null,
    reference: "RFC 3464, RFC 5321 4.5.5: empty return path and a report",
  },
  "helo-literal": {
    subject: "origin",
    strength: null,
    reference: "RFC 5321 4.1.3: the announced address is the sender's own text",
  },
  "older-lines-foreign": {
    subject: "origin",
    strength: null,
    reference: "Published ranges of the service: a line in its name at a foreign address",
  },
  "older-lines-impossible": {
    subject: "origin",
    strength: null,
    reference:
      "Observed in 53 forged messages: a date in place of the address, protocol words of nobody's program",
  },
  "older-lines-replayed": {
    subject: "origin",
    strength: null,
    reference: "Observed: copied chains are weeks to years older than the hand-over",
  },
  "older-lines-under-injection": {
    subject: "origin",
    strength: null,
    reference: "Nothing precedes a hand-over on the host itself but filters and webmail",
  },
  "auth-as-internal": {
    subject: "account",
    strength: null,
    reference:
      "Microsoft: X-MS-Exchange-Organization-AuthAs, written by the recipient's own Exchange",
  },
  "auth-mechanism-own-servers": {
    subject: "account",
    strength: null,
    reference: "Microsoft: AuthMechanism 10, vouched for by the organisation's own servers",
  },
  "connector-internal": {
    subject: "account",
    strength: null,
    reference: "Microsoft: TreatMessagesAsInternal, a connector declared a peer internal",
  },
  "from-own-domain": {
    subject: "account",
    strength: null,
    reference: "RFC 5322 3.6.2: From is text that anybody can write",
  },
  "from-other-domain": {
    subject: "account",
    strength: null,
    reference: "RFC 5322 3.6.2",
  },
  "own-domain-authenticated": {
    subject: "account",
    strength: null,
    reference: "RFC 7489 3.1: an aligned SPF or DKIM result that passed on the recipient's side",
  },
} as const satisfies Record<string, Rule>;
