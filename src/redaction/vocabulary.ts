/** Words that say what a thing is and not whose it is. */

/** Names of nobody. */
export const keptNames: ReadonlySet<string> = new Set([
  "localhost",
  "pps.filterd", // Proofpoint's filter on its own host
  "localhost.localdomain",
  "localhost6.localdomain6",
  "local",
  "localdomain",
  "unknown",
  "unverified",
  "user",
  "ylmf-pc",
  "mail",
  "smtp",
  "server",
  "root",
  "apache",
  "www-data",
  "nobody",
  "httpd",
  "nginx",
  "daemon",
]);

/** Accounts of programs and roles (RFC 2142, and what software uses). */
export const keptLocalParts =
  /^(?:mailer-daemon|mail-daemon|majordomo|mailman|listserv|postmaster|root|abuse|noreply|no-reply|donotreply|do-not-reply|bounces?|owner|admin|administrator|webmaster|www-data|apache|nobody|daemon|info|support|srs[01]?|prvs|btv1|msprvs1|microsoftexchange[0-9a-f]{32}|undisclosed-recipients)$/i;

/** Parts of host names that tell the kind of a host. */
export const keptLabels: ReadonlySet<string> = new Set(
  `mx mail smtp smtps esmtp imap pop pop3 relay out outbound in inbound edge gw gateway www web webmail ns
  server srv host cp cpanel vps cloud static dyn dynamic dhcp pool dsl adsl vdsl xdsl cable cust customer
  client clients pppoe ppp broadband fiber ftth fibre mobile user ip ipv addr bounce bounces mta msa mda
  list lists auth sender mailer newsletter em e news email mout filter spam av scan proxy vpn nat lan
  internal intern exchange ex owa autodiscover eu us jp de fr uk asia east west north south prod dev
  compute amazonaws rev reverse access home business res net telecom isp node app api onmicrosoft`
    .split(/\s+/)
    .filter((word) => word !== "")
);

/** Each differs from every other in more than one letter. */
export const organisationNames: readonly string[] =
  `maple harbour summit lantern orchard velvet granite meadow copper juniper saffron compass willow
  marble thimble falcon cobalt pepper timber walnut glacier ribbon cinder tundra quartz beacon canyon
  nectar pebble sparrow domino hickory jasmine kettle lagoon mosaic nimbus oyster pigeon rocket`.split(
    /\s+/
  );

/** Fields whose whole value is somebody's words. */
export const freeText: ReadonlySet<string> = new Set([
  "subject",
  "thread-topic",
  "comments",
  "keywords",
  "organization",
  "organisation",
  "list-id",
  "content-description",
  "x-subject",
  "x-organization",
  "content-disposition",
  "face",
  "x-face",
]);

/** Fields that hold mailboxes with display names (RFC 5322 3.6). */
export const mailboxFields: ReadonlySet<string> = new Set([
  "from",
  "sender",
  "reply-to",
  "to",
  "cc",
  "bcc",
  "resent-from",
  "resent-sender",
  "resent-to",
  "resent-cc",
  "disposition-notification-to",
  "return-receipt-to",
  "errors-to",
  "x-original-from",
]);

/** Fields that hold ids (RFC 5322 3.6.4). */
export const idFields: ReadonlySet<string> = new Set([
  "message-id",
  "in-reply-to",
  "references",
  "resent-message-id",
  "content-id",
  "x-google-original-message-id",
  "x-ms-exchange-parent-message-id",
]);

/** Fields that hold nothing of a person and are read as they stand. */
export const plainFields: ReadonlySet<string> = new Set([
  "date",
  "resent-date",
  "mime-version",
  "content-transfer-encoding",
  "x-mailer",
  "user-agent",
  "auto-submitted",
  "precedence",
  "importance",
  "x-priority",
  "x-msmail-priority",
  "x-mimeole",
]);

/**
 * Fields of mail programs and services, whose words are the program's and not a person's. In
 * any other field what is left after names and addresses are mapped is blanked out.
 */
export const programFields =
  /^(?:received|x-received|return-path|delivered-to|x-original-to|x-delivered-to|x-envelope-(?:from|to)|x-forwarded-(?:to|for)|received-spf|authentication-results(?:-original)?|arc-.*|dkim-.*|domainkey-signature|x-ms-.*|x-microsoft-.*|x-forefront-.*|x-eop.*|x-clientproxiedby|x-incoming.*|x-sender-ip|x-sid-.*|x-google-.*|x-gm-.*|x-spam.*|x-originating.*|x-php-.*|x-source.*|x-get-message-sender-via|x-authenticated-.*|x-antiabuse|x-yahoo-.*|x-yandex-.*|x-ses-.*|feedback-id|x-sg-.*|x-mailgun-.*|x-pm-.*|x-barracuda-.*|x-proofpoint-.*|x-mimecast-.*|x-ironport-.*|x-virus-.*|x-amavis.*|x-provags-id|x-ui-.*|x-ovh-.*|x-tmn|x-sfmc-.*|x-csa-.*|x-mc-.*|x-mandrill-.*|x-client-ip|x-real-ip|x-remote-.*|x-http-.*|x-nifty-.*|x-apparently-to|x-failed-recipients|(?:mailing-)?list(?:-.*)?|x-(?:mailing-)?list|x-ml-.*|x-mailman-.*|x-beenthere|x-loop|content-type|thread-index|x-sender|x-aol-.*|x-zoho.*|x-icloud.*|x-pobox-.*|x-me-.*|x-sasl-.*)$/;
