import type { Family, Line } from "../family";
import { heloThenAddress, heloThenLookup, sameHouse, tokenOnly } from "./layouts";

/** Microsoft 365, Exchange and IIS. */
export const microsoft: readonly Family[] = [
  {
    id: "exchange",
    writer: "Microsoft 365 and Exchange, SMTP hop",
    shape:
      "from HELO (IP) by HOST (IP) with Microsoft SMTP Server (version=TLS, cipher=CIPHER) id VERSION via Frontend Transport; DATE",
    example:
      "from mail.example.com (192.0.2.1) by AM7EUR06FT010.mail.protection.outlook.com (10.233.255.1) with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.8158.14 via Frontend Transport; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "seen in real mail",
    protocols: ["microsoft smtp server"],
    ...heloThenAddress,
  },
  {
    id: "exchange-mapi",
    writer: "Exchange, mailbox submission by Outlook, the web or an app",
    shape: "from HOST ([fe80::1]) by HOST ([fe80::1%ZONE]) with mapi id VERSION; DATE",
    example:
      "from AM0PR01MB1234.eurprd01.prod.exchangelabs.com ([fe80::1]) by AM0PR01MB1234.eurprd01.prod.exchangelabs.com ([fe80::1%4]) with mapi id 15.20.8158.014; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "seen in real mail",
    protocols: ["mapi"],
    ...sameHouse,
  },
  {
    id: "exchange-store",
    writer: "Exchange, delivery into the mailbox",
    shape: "from HOST (::1) by HOST with HTTPS; DATE",
    example:
      "from AM0PR01MB1234.eurprd01.prod.exchangelabs.com (::1) by AM0PR01MB5678.eurprd01.prod.exchangelabs.com with HTTPS; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "seen in real mail",
    protocols: ["https"],
    when: isMicrosoftHost,
    ...sameHouse,
  },
  {
    id: "exchange-resubmission",
    writer: "Exchange, put back into delivery (quarantine release)",
    shape: "from HOST (IP) by HOST (IP) with MailboxResubmission by AGENT id VERSION; DATE",
    example:
      "from AM0PR01MB1234.eurprd01.prod.outlook.com (2603:10a6:20b::1) by AM0PR01MB1234.eurprd01.prod.outlook.com (2603:10a6:20b::1) with MailboxResubmission by AntispamTT id 15.20.8158.014; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "seen in real mail",
    protocols: ["mailboxresubmission", "shadowredundancy"],
    ...sameHouse,
  },
  {
    id: "exchange-service",
    writer: "Microsoft services over HTTP: Azure Communication Services and others",
    shape: "from substrate.office.com (IP) by HOST (IP) with HTTP via HOST; DATE",
    example:
      "from substrate.office.com (2603:10a6:20b::1) by AM0PR01MB1234.eurprd01.prod.outlook.com with HTTP via AM0PR01CA0001.eurprd01.prod.exchangelabs.com; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "seen in real mail",
    protocols: ["http"],
    when: isMicrosoftHost,
    ...sameHouse,
  },
  {
    id: "smtpsvc-pickup",
    writer: "IIS and Exchange 2003, a file in the pick-up folder",
    shape: "from mail pickup service by HOST with Microsoft SMTPSVC; DATE",
    example:
      "from mail pickup service by www.example.com with Microsoft SMTPSVC; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "seen in real mail",
    protocols: ["microsoft smtpsvc"],
    when: ({ text }) => text.startsWith("from mail pickup service "),
    ...tokenOnly,
  },
  {
    id: "smtpsvc",
    writer: "IIS and Exchange 2003",
    shape:
      "from HELO ([IP] unverified | RDNS failed) by HOST with Microsoft SMTPSVC(VERSION); DATE",
    example:
      "from client.example.com ([192.0.2.1] RDNS failed) by mx.example.org with Microsoft SMTPSVC(6.0.3790.4675); Tue, 19 Nov 2024 10:00:00 +0000",
    source: "seen in real mail",
    protocols: ["microsoft smtpsvc"],
    ...heloThenAddress,
  },
  {
    id: "exchange-5.5",
    writer: "Exchange 5.5 and HTTP-DAV",
    shape:
      "from HELO (RDNS [IP]) by HOST with SMTP (Microsoft Exchange Internet Mail Service Version V) id ID; DATE",
    example:
      "from client.example.com (mail.example.com [192.0.2.1]) by mx.example.org with SMTP (Microsoft Exchange Internet Mail Service Version 5.5.2653.13) id ABCD1234; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "SpamAssassin's list of formats",
    products: ["microsoft"],
    protocols: ["internet mail service", "microsoft exchange server http-dav"],
    ...heloThenLookup,
    authenticated: ({ protocolKey }) => protocolKey.endsWith("http-dav"),
  },
];

function isMicrosoftHost({ by }: Line): boolean {
  return (
    by.endsWith(".outlook.com") ||
    by.endsWith(".exchangelabs.com") ||
    by.endsWith(".office365.com") ||
    by.endsWith(".outlook.cn") ||
    by.endsWith(".office.com")
  );
}
