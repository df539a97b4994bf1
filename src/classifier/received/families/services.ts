import type { Family } from "../family";
import { addressAlone, heloThenAddress, heloThenLookup, sameHouse, tokenOnly } from "./layouts";

/** Mailbox providers, webmail and bulk services that write in their own way. */
export const services: readonly Family[] = [
  {
    id: "yahoo-mx",
    writer: "Yahoo and AOL, receiving",
    shape:
      "from IP (EHLO HELO) by IP with SMTPs (version=TLS cipher=CIPHER); DATE | from IP  (EHLO HELO) (IP)",
    example:
      "from 192.0.2.1 (EHLO mail.example.com) by 10.222.138.34 with SMTPs (version=TLS1_3 cipher=TLS_AES_128_GCM_SHA256); Tue, 19 Nov 2024 10:00:00 +0000",
    source: "seen in real mail",
    protocols: ["smtps"],
    when: ({ peer, protocol }) => protocol === "SMTPs" && peer?.helo !== undefined,
    ...addressAlone,
  },
  {
    id: "yahoo-submission",
    writer: "Yahoo, a signed-in mail program",
    shape: "from HELO (USER@IP with plain|login) by HOST.yahoo.com with SMTP; DATE",
    example:
      "from client.example.com (user@192.0.2.1 with plain) by smtp104.mail.example.com with SMTP; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "SpamAssassin's list of formats",
    grammar: ({ peer }) => peer?.signedIn === true && peer.word !== undefined && !peer.bracketed,
    ...heloThenAddress,
  },
  {
    id: "yahoo-inside",
    writer: "Yahoo and Yahoo! JAPAN, between their own hosts",
    shape: "from [IP] by HOST with NNFMP; DATE | from sonic.gate.… by sonic… with HTTP; DATE",
    example:
      "from sonic.gate.mail.ne1.yahoo.com by sonic317.consmr.mail.ne1.yahoo.com with HTTP; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "seen in real mail",
    protocols: ["http", "nnfmp"],
    when: ({ by }) => /(?:^|\.)yahoo\.(?:com|co\.jp|net)$/.test(by),
    ...addressAlone,
  },
  {
    id: "aol-inside",
    writer: "AOL and others, an account as the sender",
    shape: "from USER by HOST (VERSION) id ID; DATE",
    example:
      "from user@example.com by imo-d01.mx.example.org (mail_out_v42.9.) id 7.cd0.1a2b3c4d; Tue, 19 Nov 2024 05:00:00 -0500 (EST)",
    source: "SpamAssassin's list of formats",
    grammar: ({ peer }) => peer?.commented === false && peer.word?.includes("@") === true,
    ...tokenOnly,
  },
  {
    id: "sendgrid-api",
    writer: "SendGrid, mail taken over HTTP; the word is the account in base64",
    shape: "from TOKEN (unknown) by HOST (SG) with HTTP id ID DATE",
    example:
      "from NzY4OQ (unknown) by geopod-ismtpd-5-1 (SG) with HTTP id eUbQ7cLrZ2kRx0SU4wfyzA Tue, 19 Nov 2024 10:00:00.179 +0000 (UTC)",
    source: "seen in real mail",
    products: ["sg"],
    when: ({ protocolKey }) => protocolKey.startsWith("http"),
    ...tokenOnly,
  },
  {
    id: "sendgrid",
    writer: "SendGrid, mail taken over SMTP",
    shape: "from HELO (unknown) by HOST (SG) with ESMTP id ID for <TO>; DATE",
    example:
      "from client.example.com (unknown) by ismtpd0012p1lon1 (SG) with ESMTP id eUbQ7cLrZ2kRx0SU4wfyzA for <user@example.org>; Tue, 19 Nov 2024 10:00:00.179 +0000 (UTC)",
    source: "seen in real mail",
    products: ["sg"],
    ...heloThenAddress,
  },
  {
    id: "mailgun-api",
    writer: "Mailgun, mail taken over HTTP",
    shape: "from <unknown> (<unknown> []) by HOST with HTTP id ID; DATE",
    example:
      "from <unknown> (<unknown> []) by 27533be87c53 with HTTP id 673c5f30aa0b12cd34ef5678; Tue, 19 Nov 2024 10:00:00 GMT",
    source: "seen in real mail",
    protocols: ["http"],
    when: ({ peer }) => peer?.word === "<unknown>",
    ...tokenOnly,
  },
  {
    id: "aliyun",
    writer: "Alibaba DirectMail",
    shape: "from HOST(mailfrom:FROM fp:ID) by HOST(IP); DATE",
    example:
      "from srv01.example.com(mailfrom:user@example.com fp:SMTPD_1a2b3c) by smtp.aliyun-inc.com(127.0.0.1); Tue, 19 Nov 2024 18:00:00 +0800",
    source: "seen in real mail",
    grammar: ({ peer }) => peer?.envelopeFrom !== undefined,
    ...tokenOnly,
  },
  {
    id: "mandrill-api",
    writer: "Mandrill, mail taken over HTTP",
    shape: "from [IP] by mandrillapp.com id ID; DATE",
    example: "from [192.0.2.1] by mandrillapp.com id 1a2b3c4d5e6f; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "seen in real mail",
    hosts: ["mandrillapp.com"],
    ...addressAlone,
  },
  {
    id: "nemesis",
    writer: "GMX, web.de, IONOS, mail.com",
    shape: "from HELO ([IP]) by HOST (mreueNNN [IP]) with ESMTPSA (Nemesis) id ID for <TO>; DATE",
    example:
      "from [127.0.0.1] ([192.0.2.1]) by mail.gmx.net (mrgmx104 [198.51.100.126]) with ESMTPSA (Nemesis) id 1MYeQr-1tAbCd0Efg-00VfGh for <user@example.org>; Tue, 19 Nov 2024 11:00:00 +0100",
    source: "seen in real mail",
    products: ["nemesis"],
    ...heloThenAddress,
    wordIsPeer: true,
  },
  {
    id: "t-online",
    writer: "T-Online",
    shape: "from HELO ([IP]) by HOST.t-online.de with (TLS:CIPHER encrypted) esmtp id ID; DATE",
    example:
      "from client ([192.0.2.1]) by fwd14.t-online.de with (TLSv1.2:ECDHE-RSA-AES256-GCM-SHA384 encrypted) esmtp id 1tDKcO-0H42B30; Tue, 19 Nov 2024 11:00:00 +0100",
    source: "seen in real mail",
    hosts: ["t-online.de"],
    ...heloThenAddress,
    wordIsPeer: true,
  },
  {
    id: "tencent",
    writer: "Tencent Exmail",
    shape: "from HELO ( [IP]) by bizesmtp.qq.com (ESMTP) with id ID; DATE",
    example:
      "from client.example.com ( [192.0.2.1]) by bizesmtp.qq.com (ESMTP) with id 0; Tue, 19 Nov 2024 18:00:00 +0800 (CST)",
    source: "seen in real mail",
    hosts: ["qq.com"],
    ...heloThenAddress,
  },
  {
    id: "biglobe",
    writer: "BIGLOBE and the new @nifty: a host name, no address",
    shape: "from HOST by mta-snd-….biglobe.ne.jp with ESMTP id <ID> for <TO>; DATE",
    example:
      "from client.example.jp by mta-snd-e02.biglobe.ne.jp with ESMTP id <20241119190000123.ABCD.1.client.example.jp@biglobe.ne.jp> for <user@example.org>; Tue, 19 Nov 2024 19:00:00 +0900",
    source: "seen in real mail",
    hosts: ["biglobe.ne.jp"],
    ...sameHouse,
  },
  {
    id: "zoho",
    writer: "Zoho",
    shape: "by mx.zohomail.com with SMTPS id EPOCHMS.DIGITS; DATE",
    example:
      "by mx.zohomail.com with SMTPS id 1732010400123.4567890123456; Tue, 19 Nov 2024 02:00:00 -0800 (PST)",
    source: "seen in real mail",
    hosts: ["zohomail.com", "zoho.com", "zoho.eu", "zohomail.eu", "zoho.in"],
    ...heloThenLookup,
  },
  {
    id: "web-user",
    writer: "Horde, SquirrelMail, Outblaze: webmail that names its user",
    shape:
      "from HOST ([IP]) as user USER by HOST with HTTP; DATE | from IP (SquirrelMail authenticated user USER) by HOST with HTTP; DATE",
    example:
      "from 192.0.2.1 (SquirrelMail authenticated user user) by www.example.org with HTTP; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "SpamAssassin's list of formats",
    protocols: ["http", "https"],
    when: ({ parts, asides }) => parts.user !== null || asides.user !== undefined,
    ...addressAlone,
    authenticated: true,
  },
  {
    id: "web-client",
    writer: "webmail and sending over HTTP",
    shape: "from IP | [IP] by HOST with HTTP | via HTTP | (via HTTP); DATE",
    example: "from [192.0.2.1] by msvc-mesg-gmx023 (via HTTP); Tue, 19 Nov 2024 11:00:00 +0100",
    source: "seen in real mail",
    protocols: ["http", "https", "httpu", "http/1.0", "http/1.1", "http/2", "http/2.0"],
    grammar: ({ parts, protocol, products, text }) =>
      protocol === "" &&
      (products[0] === "via" || (parts.via !== null && isHttp(text, parts.via.words[0] ?? 0))),
    ...addressAlone,
  },
];

function isHttp(text: string, start: number): boolean {
  return text.slice(start, start + 4).toLowerCase() === "http";
}
