import type { Family } from "../family";
import { addressAlone, heloThenAddress, heloThenLookup, lookupThenHelo } from "./layouts";

/** Mail servers that people install. */
export const mailServers: readonly Family[] = [
  {
    id: "postfix",
    writer: "Postfix and products made of it",
    shape:
      "from HELO (RDNS|unknown [IP]) (using TLS with cipher CIPHER) (Authenticated sender: USER) by HOST (Postfix) with ESMTPSA id ID for <TO>; DATE",
    example:
      "from mail.example.com (unknown [192.0.2.1]) by mx.example.org (Postfix) with ESMTPS id 4AB1C2D3E4 for <user@example.org>; Tue, 19 Nov 2024 10:00:00 +0000 (UTC)",
    source: "Postfix, smtpd(8)",
    products: [
      "postfix",
      "mailchimp",
      "zendesk",
      "ciphermail",
      "yandex",
      "mailerdaemon",
      "matbao",
      "postfix3",
    ],
    ...heloThenLookup,
  },
  {
    id: "exim",
    writer: "Exim, cPanel among its users",
    shape:
      "from RDNS ([IP]:PORT helo=HELO ident=USER) | from [IP] (port=PORT helo=HELO) by HOST with esmtpsa (TLS1.3) tls CIPHER (Exim VERSION) (envelope-from <FROM>) id ID for TO; DATE",
    example:
      "from mail.example.com ([192.0.2.1]:53544 helo=client.example.com) by mx.example.org with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.96) (envelope-from <user@example.com>) id 1tDKcO-0001Ab-2C for user@example.org; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "Exim specification, received_header_text",
    products: ["exim"],
    ...lookupThenHelo,
  },
  {
    id: "courier",
    writer: "Courier",
    shape:
      "from HELO (RDNS [::ffff:IP]) (AUTH: LOGIN USER, SSL: TLS,BITS,CIPHER) by HOST with esmtp id ID; DATE",
    example:
      "from client.example.com (mail.example.com [::ffff:192.0.2.1]) (AUTH: LOGIN user@example.org) by mx.example.org with esmtp id 00000000012345; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "seen in real mail",
    products: ["courier"],
    protocols: ["smtp", "esmtp", "esmtps", "esmtpa", "esmtpsa"],
    // Exim's comments have no name before the address; Courier's are mapped addresses besides.
    when: ({ protocol, protocolKey, peer, products, text }) =>
      products.includes("courier") ||
      (protocol === protocolKey &&
        peer?.helo === undefined &&
        (peer?.rdns !== undefined || text.includes("[::ffff:"))),
    ...heloThenLookup,
  },
  {
    id: "exim-unbranded",
    writer: "Exim with its name taken out",
    shape:
      "from RDNS ([IP] helo=HELO) | from [IP] (helo=HELO) by HOST with esmtp (envelope-from <FROM>) id ID; DATE",
    example:
      "from [192.0.2.1] (helo=[198.51.100.7]) by mx.example.org with esmtp (envelope-from <user@example.com>) id 1tDKcO-0001Ab-2C; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "seen in real mail",
    protocols: [
      "smtp",
      "esmtp",
      "esmtps",
      "esmtpa",
      "esmtpsa",
      "utf8esmtp",
      "utf8esmtps",
      "utf8esmtpa",
      "utf8esmtpsa",
    ],
    // Exim writes its protocols in small letters; T-Online does too, and orders the words otherwise.
    when: ({ protocol, protocolKey, peer, by }) =>
      protocol === protocolKey && peer?.rdns === undefined && !by.endsWith("t-online.de"),
    ...lookupThenHelo,
  },
  {
    id: "sendmail",
    writer: "sendmail, Sentrion, Proofpoint and AIX",
    shape:
      "from HELO (IDENT:USER@RDNS [IP] (may be forged)) (authenticated bits=0) by HOST (8.17.1/8.17.1) with ESMTP id ID (version=TLSv1.3 cipher=CIPHER bits=256 verify=NO) for <TO>; DATE",
    example:
      "from mail.example.com (host1.example.net [192.0.2.1] (may be forged)) by mx.example.org (8.17.1/8.17.1) with ESMTP id 4AJA00Ab012345; Tue, 19 Nov 2024 10:00:00 GMT",
    source: "sendmail, cf/README (confRECEIVED_HEADER)",
    grammar: ({ products }) => products.some(isSendmailVersion),
    ...heloThenLookup,
  },
  {
    id: "zmailer",
    writer: "ZMailer, as on vger",
    shape: 'from RDNS ([IP]:PORT "EHLO HELO" rhost-flags-…) by HOST with ESMTP id ID; DATE',
    example:
      'from mail.example.com ([192.0.2.1]:41234 "EHLO mail.example.com" rhost-flags-OK-OK-OK-OK) by vger.example.org with ESMTP id S1234567AbcDef; Tue, 19 Nov 2024 05:00:00 -0500',
    source: "seen in real mail",
    grammar: ({ peer, text }) => peer?.helo !== undefined && text.includes("rhost-flags"),
    ...lookupThenHelo,
  },
  {
    id: "qmail",
    writer: "qmail, qpsmtpd, qmail-ldap, tcpserver and their hosts",
    shape: "from RDNS|unknown (HELO HELO) (USER@IP) by HOST with SMTP; DATE",
    example:
      "from unknown (HELO client.example.com) (192.0.2.1) by mx.example.org with SMTP; 19 Nov 2024 10:00:00 -0000",
    source: "qmail, received.c",
    products: ["qpsmtpd", "qmail-ldap-1.03", "qmail"],
    grammar: ({ peer }) =>
      peer?.greeted === true
        ? peer.commented
        : isUnknownWord(peer?.word) && peer?.rdns === undefined,
    ...lookupThenHelo,
  },
  {
    id: "opensmtpd",
    writer: "OpenSMTPD",
    shape:
      "from HELO (RDNS [IP]) by HOST (OpenSMTPD) with ESMTPS id ID (TLSv1.3:CIPHER:256:NO) for <TO>; DATE",
    example:
      "from mail.example.com (mail.example.com [192.0.2.1]) by mx.example.org (OpenSMTPD) with ESMTP id 1a2b3c4d for <user@example.org>; Tue, 19 Nov 2024 10:00:00 +0000 (UTC)",
    source: "seen in real mail",
    products: ["opensmtpd"],
    ...heloThenLookup,
  },
  {
    id: "haraka",
    writer: "Haraka",
    shape:
      "from HELO (RDNS|NXDOMAIN [IP]) by HOST (Haraka/2.8.13) with ESMTPSA id ID envelope-from <FROM> (authenticated bits=0) (version=TLSv1.2 cipher=CIPHER); DATE",
    example:
      "from client (NXDOMAIN [192.0.2.1]) by mx.example.org (Haraka/2.8.28) with ESMTPSA id E97D8DF3-CCE0-1F26-5839-C9B7CDF026A5.1 envelope-from <user@example.com> (authenticated bits=0); Tue, 19 Nov 2024 10:00:00 +0000",
    source: "seen in real mail",
    products: ["haraka"],
    ...heloThenLookup,
  },
  {
    id: "halon",
    writer: "Halon",
    shape: "from HELO (RDNS [IP]) by HOST (Halon) with ESMTPS (TLSv1.3:CIPHER) id UUID; DATE",
    example:
      "from mail.example.com (mail.example.com [192.0.2.1]) by mx.example.org (Halon) with ESMTPS (TLSv1.3:TLS_AES_256_GCM_SHA384) id 2bb1a5e0-a65f-11ef-9cd2-0050569a1b2c; Tue, 19 Nov 2024 10:00:00 +0000 (UTC)",
    source: "seen in real mail",
    products: ["halon"],
    ...heloThenLookup,
  },
  {
    id: "zonemta",
    writer: "ZoneMTA",
    shape:
      "from HELO ([IP] RDNS) (Authenticated sender: USER) by HOST (ZoneMTA) with ESMTPSA id ID; DATE",
    example:
      "from [127.0.0.1] ([192.0.2.1] host1.example.net) (Authenticated sender: user) by mx.example.org (ZoneMTA) with ESMTPSA id 1234abcd; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "seen in real mail",
    products: ["zonemta"],
    ...heloThenAddress,
    nameBehind: true,
  },
  {
    id: "kumomta",
    writer: "KumoMTA",
    shape: "from HELO (IP) by HOST (KumoMTA IP) with ESMTP id ID for <TO>; DATE",
    example:
      "from mail.example.com (192.0.2.1) by mta1.example.org (KumoMTA 10.13.184.146) with ESMTP id 8d7f2c1aa65f11ef for <user@example.org>; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "seen in real mail",
    products: ["kumomta"],
    ...heloThenAddress,
  },
  {
    id: "powermta",
    writer: "PowerMTA",
    shape:
      "from HELO (IP) by HOST (PowerMTA(TM) VERSION) id ID for <TO>; DATE (envelope-from <FROM>)",
    example:
      "from app.example.com (127.0.0.1) by mail1.example.com id hdbqb48e8uin for <user@example.org>; Tue, 19 Nov 2024 10:00:00 +0000 (envelope-from <bounce@example.com>)",
    source: "seen in real mail",
    products: ["powermta"],
    grammar: ({ parts, asides }) =>
      parts.with === null &&
      parts.by !== null &&
      parts.id !== null &&
      parts.trailing.length > 0 &&
      asides.envelopeFrom !== undefined,
    ...heloThenAddress,
  },
  {
    id: "momentum",
    writer: "Momentum (ecelerity), SparkPost",
    shape:
      "from [IP] ([IP:PORT] helo=HELO) by HOST (envelope-from <FROM>) (ecelerity VERSION r(…)) with ESMTPSA (cipher=CIPHER) id ID; DATE",
    example:
      "from [198.51.100.7] ([192.0.2.1:4330] helo=localhost) by mx.example.org (envelope-from <user@example.com>) (ecelerity 4.4.0.19839 r(msys-ecelerity:tags/4.4.0.0^0)) with ESMTPSA (cipher=DHE-RSA-AES256-GCM-SHA384) id A1/B2-01234-56789ABC; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "seen in real mail",
    products: ["ecelerity"],
    ...lookupThenHelo,
    nameless: "absent",
    wordIsPeer: false,
  },
  {
    id: "communigate",
    writer: "CommuniGate Pro",
    shape:
      "from [IP] (HELO HELO) | from [IP] (account USER HELO HELO) | from RDNS ([IP] verified) by HOST (CommuniGate Pro SMTP VERSION) with ESMTP id ID; DATE",
    example:
      "from [192.0.2.1] (account user@example.org HELO [10.0.0.5]) by mx.example.org (CommuniGate Pro SMTP 6.2) with ESMTPA id 1234567; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "seen in real mail",
    products: ["communigate"],
    ...lookupThenHelo,
  },
  {
    id: "domino",
    writer: "Lotus, IBM and HCL Domino",
    shape: "from HELO ([IP]) by HOST (Lotus Domino Release VERSION) with ESMTP id ID; DATE",
    example:
      "from mail.example.com ([192.0.2.1]) by mx.example.org (Lotus Domino Release 8.5.3) with ESMTP id 2024111910000000-1; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "seen in real mail",
    products: ["lotus", "hcl", "ibm"],
    ...heloThenAddress,
  },
  {
    id: "mdaemon",
    writer: "MDaemon and SecurityGateway",
    shape: "from HELO [IP] | [(IP)] by HOST [IP] (MDaemon PRO VERSION) with ESMTP id ID; DATE",
    example:
      "from mail.example.com [192.0.2.1] by mx.example.org [203.0.113.9] with SMTP (MDaemon.PRO.v6.8) for <user@example.org>; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "seen in real mail",
    products: ["mdaemon", "securitygateway"],
    grammar: ({ products }) => products.some((product) => product.startsWith("mdaemon")),
    ...heloThenAddress,
  },
  {
    id: "icewarp",
    writer: "IceWarp and Merak",
    shape: "from HELO (RDNS [IP]) by HOST (IceWarp VERSION) with ASMTP (SSL) id ID; DATE",
    example:
      "from ([192.0.2.1]) by mx.example.org (IceWarp Merak Mail Server 9.4.2 (2009-05-21)) with ASMTP id LDR41401; Tue, 19 Nov 2024 19:00:00 +0900",
    source: "seen in real mail",
    products: ["icewarp", "merak"],
    ...heloThenAddress,
  },
  {
    id: "kerio",
    writer: "Kerio Connect",
    shape:
      "from HELO ([IP]) (authenticated user USER) by HOST (Kerio Connect VERSION) with ESMTPSA (using TLSv1.2 with cipher CIPHER) id ID; DATE",
    example:
      "from [10.0.0.5] ([192.0.2.1]) (authenticated user user@example.org) by mx.example.org (Kerio Connect 9.4.2) with ESMTPSA; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "seen in real mail",
    products: ["kerio"],
    ...heloThenAddress,
  },
  {
    id: "mailenable",
    writer: "MailEnable",
    shape: "from HELO ([IP]) by HOST with MailEnable ESMTPA; DATE",
    example:
      "from client ([192.0.2.1]) by mx.example.org with MailEnable ESMTPA; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "seen in real mail",
    protocols: [
      "mailenable smtp",
      "mailenable esmtp",
      "mailenable esmtpa",
      "mailenable esmtps",
      "mailenable esmtpsa",
    ],
    ...heloThenAddress,
  },
  {
    id: "oracle",
    writer: "Oracle and Sun Messaging Server, iPlanet, PMDF",
    shape:
      "from HELO (RDNS [IP]) by HOST (Oracle Communications Messaging Server VERSION) with ESMTPS id ID for TO; DATE",
    example:
      "by omta-ad1-fd1-401.example.com (Oracle Communications Messaging Server 8.1.0.1 64bit (built Dec 14 2023)) with ESMTPS id <0SN700ABCDEF@example.com> for user@example.org; Tue, 19 Nov 2024 10:00:00 +0000 (GMT)",
    source: "seen in real mail",
    products: ["oracle", "sun", "iplanet", "pmdf"],
    ...heloThenLookup,
  },
  {
    id: "xmail",
    writer: "XMail",
    shape:
      "from HELO (IP:PORT) by HOST with [XMail VERSION ESMTP Server] id <ID> for <TO> from <FROM>; DATE",
    example:
      "from client.example.com (192.0.2.1:4321) by mx.example.org with [XMail 1.27 ESMTP Server] id <S12345> for <user@example.org> from <user@example.com>; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "SpamAssassin's list of formats",
    grammar: ({ protocolKey }) => protocolKey.startsWith("[xmail"),
    ...heloThenAddress,
  },
  {
    id: "imail",
    writer: "IMail",
    shape: "from HELO [IP] by HOST (SMTPD32-VERSION) id ID; DATE",
    example:
      "from client.example.com [192.0.2.1] by mx.example.org (SMTPD32-8.15) id A1B2C3D4; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "SpamAssassin's list of formats",
    grammar: ({ products }) => products.some((product) => product.startsWith("smtpd32")),
    ...heloThenAddress,
  },
  {
    id: "argosoft",
    writer: "ArGoSoft Mail Server",
    shape: "from HELO ([IP]) by HOST (ArGoSoft Mail Server VERSION) for <TO>; DATE",
    example:
      "from client.example.com ([192.0.2.1]) by mx.example.org (ArGoSoft Mail Server .NET v.1.0.7.8) with ESMTP id ABC for <user@example.org>; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "SpamAssassin's list of formats",
    products: ["argosoft"],
    ...heloThenAddress,
  },
  {
    id: "rockliffe",
    writer: "Rockliffe MailSite, Post.Office, simta",
    shape:
      "FROM HELO (RDNS|unverified [IP]) BY HOST (Rockliffe SMTPRA VERSION) WITH SMTP ID ID; DATE",
    example:
      "from client.example.com (unverified [192.0.2.1]) by mx.example.org (Rockliffe SMTPRA 4.5.6) with ESMTP id <B0012345678@mx.example.org>; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "SpamAssassin's list of formats",
    products: ["rockliffe", "post.office", "simta"],
    ...heloThenLookup,
  },
  {
    id: "scalix",
    writer: "Scalix",
    shape: "from HELO (RDNS IP) by HOST (Scalix SMTP Relay VERSION) via ESMTP; DATE",
    example:
      "from client.example.com ( 192.0.2.1) by mx.example.org (Scalix SMTP Relay 11.4.6) via ESMTP; Tue, 19 Nov 2024 10:00:00 +0000 (UTC)",
    source: "SpamAssassin's list of formats",
    products: ["scalix"],
    ...heloThenAddress,
  },
  {
    id: "firstclass",
    writer: "FirstClass",
    shape:
      "from IP (IP) by HOST (FirstClass Mail Server VERSION) with SMTP (Sender: USER) transient id ID; DATE",
    example:
      "from 192.0.2.1 (192.0.2.1) by mail.example.org (FirstClass Mail Server v11.1 build 11.155) with SMTP (Sender: user@example.org) transient id 4216; Tue, 19 Nov 2024 11:00:00 +0100",
    source: "seen in real mail",
    products: ["firstclass"],
    ...heloThenAddress,
  },
  {
    id: "lmtp",
    writer: "Dovecot, Cyrus, Zimbra and other LMTP servers",
    shape:
      "from HOST (LHLO HELO) (IP) | from HOST ([IP]) by HOST with LMTP id ID (envelope-from <FROM>) for <TO>; DATE",
    example:
      "from mx.example.org (LHLO mx.example.org) (192.0.2.1) by store.example.org with LMTP; Tue, 19 Nov 2024 10:00:00 +0000 (UTC)",
    source: "seen in real mail",
    products: ["cyrus"],
    protocols: ["lmtp", "lmtpa", "lmtps", "lmtpsa", "utf8lmtp", "utf8lmtps"],
    ...heloThenAddress,
  },
  {
    id: "fetch",
    writer: "fetchmail, getmail and mailbox collectors",
    shape: "from POP.HOST [IP] by HOST with POP3 (fetchmail-VERSION) for <TO> (single-drop); DATE",
    example:
      "from pop.example.net [192.0.2.1] by localhost with POP3 (fetchmail-6.4.16) for <user@localhost> (single-drop); Tue, 19 Nov 2024 10:00:00 +0000",
    source: "fetchmail manual",
    protocols: ["pop3", "pop3s", "apop", "pop", "pop2", "imap", "imaps", "imap4", "etrn"],
    ...addressAlone,
    status: "skip",
  },
];

function isSendmailVersion(product: string): boolean {
  return (
    /^(?:[\w.+-]{1,30}\/)?8\.\d{1,3}(?:\.|\/|$)/.test(product) || product.startsWith("sentrion")
  );
}

function isUnknownWord(word: string | undefined): boolean {
  return word?.length === 7 && word.toLowerCase() === "unknown";
}
