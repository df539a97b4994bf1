import type { Family } from "../family";
import {
  addressAlone,
  handedOver,
  heloThenAddress,
  heloThenLookup,
  lookupThenHelo,
  sameHouse,
  tokenOnly,
} from "./layouts";

/** Mail platforms and bulk services that write in their own way. */
export const platforms: readonly Family[] = [
  {
    id: "exchange",
    writer: "Microsoft 365 and Exchange, SMTP hop",
    shape:
      "from HELO (ip) by host (ip) with Microsoft SMTP Server (version=V, cipher=C) id V via Frontend Transport; DATE",
    example:
      "from mail.example.com (192.0.2.1) by AM7EUR06FT010.mail.protection.outlook.com (10.233.255.1) with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.8158.14 via Frontend Transport; Tue, 19 Nov 2024 10:00:00 +0000",
    keys: ["with:microsoft smtp server"],
    ...heloThenAddress,
  },
  {
    id: "exchange-mapi",
    writer: "Exchange, mailbox submission by Outlook, the web or an app",
    shape: "from MBX ([fe80::1]) by MBX ([fe80::1%N]) with mapi id V; DATE",
    example:
      "from AM0PR01MB1234.eurprd01.prod.exchangelabs.com ([fe80::1]) by AM0PR01MB1234.eurprd01.prod.exchangelabs.com ([fe80::1%4]) with mapi id 15.20.8158.014; Tue, 19 Nov 2024 10:00:00 +0000",
    keys: ["with:mapi"],
    ...sameHouse,
  },
  {
    id: "exchange-store",
    writer: "Exchange, delivery into the mailbox",
    shape: "from MBX (::1) by MBX with HTTPS; DATE",
    example:
      "from AM0PR01MB1234.eurprd01.prod.exchangelabs.com (::1) by AM0PR01MB5678.eurprd01.prod.exchangelabs.com with HTTPS; Tue, 19 Nov 2024 10:00:00 +0000",
    keys: ["with:https"],
    when: ({ peer, by }) =>
      peer !== null &&
      typeof peer.ip === "string" &&
      /outlook\.com$|exchangelabs\.com$|outlook\.cn$|office365/.test(by),
    ...sameHouse,
  },
  {
    id: "exchange-resubmission",
    writer: "Exchange, put back into delivery (quarantine release)",
    shape: "from MBX (ip) by MBX (ip) with MailboxResubmission by AGENT id V; DATE",
    example:
      "from AM0PR01MB1234.eurprd01.prod.outlook.com (2603:10a6:20b::1) by AM0PR01MB1234.eurprd01.prod.outlook.com (2603:10a6:20b::1) with MailboxResubmission by AntispamTT id 15.20.8158.014; Tue, 19 Nov 2024 10:00:00 +0000",
    keys: ["with:mailboxresubmission"],
    ...sameHouse,
  },
  {
    id: "smtpsvc",
    writer: "IIS and Exchange 2003",
    shape: "from HELO ([ip] unverified) by host with Microsoft SMTPSVC(V); DATE",
    example:
      "from client.example.com ([192.0.2.1] RDNS failed) by mx.example.org with Microsoft SMTPSVC(6.0.3790.4675); Tue, 19 Nov 2024 10:00:00 +0000",
    keys: ["with:microsoft smtpsvc"],
    ...heloThenAddress,
  },
  {
    id: "gmail-hand-over",
    writer: "Gmail web and app, Google inside",
    shape: "by mail-xx1-f99.google.com with SMTP id ID for <to>; DATE",
    example:
      "by mail-ej1-f50.google.com with SMTP id a640c23a62f3a-a9ed7d8c3d5so123456766b.1 for <user@example.org>; Tue, 19 Nov 2024 02:00:00 -0800 (PST)",
    keys: ["by:google.com", "by:gmail.com"],
    when: ({ parts }) => parts.from === null,
    ...tokenOnly,
  },
  {
    id: "gmail-api",
    writer: "Gmail API",
    shape: "from PROJECT named unknown by gmailapi.google.com with HTTPREST; DATE",
    example:
      "from 123456789012 named unknown by gmailapi.google.com with HTTPREST; Tue, 19 Nov 2024 02:00:00 -0800",
    keys: ["with:httprest", "with:http rest"],
    ...tokenOnly,
  },
  {
    id: "gmail",
    writer: "Gmail and Workspace: receiving, submission, relay",
    shape:
      "from HELO (rdns. [ip]) by mx.google.com with ESMTPS id ID for <to> (version=V cipher=C bits=N); DATE",
    example:
      "from mail.example.com (mail.example.com. [192.0.2.1]) by mx.google.com with ESMTPS id 4fb4d7f45d1cf-5cfcb4c2d3esi1234567a12.1.2024.11.19.02.00.00 for <user@example.org> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); Tue, 19 Nov 2024 02:00:00 -0800 (PST)",
    keys: ["by:google.com", "by:gmail.com", "by:googlemail.com"],
    ...heloThenLookup,
  },
  {
    id: "google-internal",
    writer: "Google, its inside numbering",
    shape: "by 2002:a05:… with SMTP id ID; DATE",
    example:
      "by 2002:a05:7000:b52:b0:58d:3f12 with SMTP id af18mr1234567mab.1; Tue, 19 Nov 2024 02:00:00 -0800 (PST)",
    keys: [],
    when: ({ by, parts }) => parts.from === null && by.startsWith("2002:a"),
    ...tokenOnly,
  },
  {
    id: "yahoo-mx",
    writer: "Yahoo and AOL, receiving",
    shape: "from ip (EHLO H) by ip with SMTPs (version=V cipher=C); DATE",
    example:
      "from 192.0.2.1 (EHLO mail.example.com) by 10.222.138.34 with SMTPs (version=TLS1_3 cipher=TLS_AES_128_GCM_SHA256); Tue, 19 Nov 2024 10:00:00 +0000",
    keys: ["with:smtps"],
    when: ({ peer, protocol }) => protocol === "SMTPs" && peer?.helo !== undefined,
    ...addressAlone,
  },
  {
    id: "sendgrid-ingestion",
    writer: "SendGrid, taking over",
    shape: "from TOKEN|HELO (unknown) by host (SG) with HTTP id ID DATE",
    example:
      "from NzY4OQ (unknown) by geopod-ismtpd-5-1 (SG) with HTTP id eUbQ7cLrZ2kRx0SU4wfyzA Tue, 19 Nov 2024 10:00:00.179 +0000 (UTC)",
    keys: ["product:sg"],
    when: ({ protocolKey }) => protocolKey.startsWith("http"),
    ...tokenOnly,
  },
  {
    id: "sendgrid-ingestion",
    writer: "SendGrid, taking over",
    shape: "from TOKEN|HELO (unknown) by host (SG) with HTTP id ID DATE",
    example:
      "from NzY4OQ (unknown) by geopod-ismtpd-5-1 (SG) with HTTP id eUbQ7cLrZ2kRx0SU4wfyzA Tue, 19 Nov 2024 10:00:00.179 +0000 (UTC)",
    keys: ["product:sg"],
    ...heloThenAddress,
  },
  {
    id: "mailgun-api",
    writer: "Mailgun, mail taken over HTTP",
    shape: "from <unknown> (<unknown> []) by host with HTTP id ID; DATE",
    example:
      "from <unknown> (<unknown> []) by 27533be87c53 with HTTP id 673c5f30aa0b12cd34ef5678; Tue, 19 Nov 2024 10:00:00 GMT",
    keys: ["with:http"],
    when: ({ peer }) => peer?.word === "<unknown>",
    ...tokenOnly,
  },
  {
    id: "aliyun",
    writer: "Alibaba DirectMail",
    shape: "from HOST(mailfrom:FROM fp:ID) by host(ip); DATE",
    example:
      "from srv01.example.com(mailfrom:user@example.com fp:SMTPD_1a2b3c) by smtp.aliyun-inc.com(127.0.0.1); Tue, 19 Nov 2024 18:00:00 +0800",
    keys: [],
    when: ({ peer }) => peer?.envelopeFrom !== undefined,
    ...tokenOnly,
  },
  {
    id: "momentum",
    writer: "Momentum (ecelerity), SparkPost",
    shape:
      "from [W] ([ip:port] helo=H) by host (envelope-from <from>) (ecelerity V r(…)) with ESMTPSA (cipher=C) id ID; DATE",
    example:
      "from [198.51.100.7] ([192.0.2.1:4330] helo=localhost) by mx.example.org (envelope-from <user@example.com>) (ecelerity 4.4.0.19839 r(msys-ecelerity:tags/4.4.0.0^0)) with ESMTPSA (cipher=DHE-RSA-AES256-GCM-SHA384) id A1/B2-01234-56789ABC; Tue, 19 Nov 2024 10:00:00 +0000",
    keys: ["product:ecelerity"],
    ...lookupThenHelo,
    nameless: "absent",
    wordIsPeer: false,
  },
  {
    id: "zonemta",
    writer: "ZoneMTA",
    shape:
      "from HELO ([ip] rdns) (Authenticated sender: U) by host (ZoneMTA) with ESMTPSA id ID; DATE",
    example:
      "from [127.0.0.1] ([192.0.2.1] host1.example.net) (Authenticated sender: user) by mx.example.org (ZoneMTA) with ESMTPSA id 1234abcd; Tue, 19 Nov 2024 10:00:00 +0000",
    keys: ["product:zonemta"],
    ...heloThenAddress,
  },
  {
    id: "nemesis",
    writer: "GMX, web.de, IONOS, mail.com (Nemesis)",
    shape: "from HELO ([ip]) by host (mreueNNN [ip]) with ESMTPSA (Nemesis) id ID for <to>; DATE",
    example:
      "from [127.0.0.1] ([192.0.2.1]) by mail.gmx.net (mrgmx104 [198.51.100.126]) with ESMTPSA (Nemesis) id 1MYeQr-1tAbCd0Efg-00VfGh for <user@example.org>; Tue, 19 Nov 2024 11:00:00 +0100",
    keys: ["product:nemesis"],
    ...heloThenAddress,
    wordIsPeer: true,
  },
  {
    id: "web-client",
    writer: "webmail and sending over HTTP",
    shape: "from ip|[ip] by host with HTTP|HTTPS|(via HTTP); DATE",
    example: "from [192.0.2.1] by msvc-mesg-gmx023 (via HTTP); Tue, 19 Nov 2024 11:00:00 +0100",
    keys: [
      "with:http",
      "with:https",
      "with:http/1.1",
      "with:http/2",
      "with:http/1.0",
      "with:httpu",
      "with:http via",
    ],
    ...addressAlone,
  },
  {
    id: "web-client",
    writer: "webmail and sending over HTTP",
    shape: "from ip|[ip] by host with HTTP|HTTPS|(via HTTP); DATE",
    example: "from [192.0.2.1] by msvc-mesg-gmx023 (via HTTP); Tue, 19 Nov 2024 11:00:00 +0100",
    keys: [],
    when: ({ parts, protocol, products, text }) =>
      protocol === "" &&
      (products[0] === "via" || (parts.via !== null && viaHttp(text, parts.via.words))),
    ...addressAlone,
  },
  {
    id: "local-hand-over",
    writer: "programs that hand over on the host",
    shape: "by host with local id ID; DATE",
    example: "by www.example.com with local id 123; Tue, 19 Nov 2024 10:00:00 +0000",
    keys: ["by:never"],
    ...handedOver,
  },
];

function viaHttp(text: string, words: readonly number[]): boolean {
  return text.slice(words[0], words[1]).toLowerCase().startsWith("http");
}
