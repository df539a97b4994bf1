import { sampleAnalysis, sampleHop } from "../wording/sampleAnalysis";
import { sampleInspection } from "./sampleInspection";

/** A mail written in Gmail on the web, received by Outlook.com: the client is withheld. */
const headerText = `Received: from AS8PR04MB8404.eurprd04.prod.outlook.com (2603:10a6:20b:3f8::5) by
 VI1PR04MB4462.eurprd04.prod.outlook.com with HTTPS; Tue, 17 Nov 2026 02:13:06 +0000
Received: from DB5EUR01FT032.eop-EUR01.prod.protection.outlook.com (2603:10a6:10:10::4) by
 AS8PR04MB8404.outlook.office365.com (2603:10a6:20b:3f8::5) with Microsoft SMTP Server; Tue, 17 Nov 2026 02:13:04 +0000
Received: from mail-ed1-f43.google.com (209.85.208.43) by
 DB5EUR01FT032.mail.protection.outlook.com (10.152.4.245) with Microsoft SMTP
 Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) via Frontend Transport; Tue, 17 Nov 2026 02:13:02 +0000
Authentication-Results: spf=pass (sender IP is 209.85.208.43) smtp.mailfrom=gmail.com; dkim=pass
 (signature was verified) header.d=gmail.com; dmarc=pass action=none header.from=gmail.com
Received: by mail-ed1-f43.google.com with SMTP id 4fb4d7f45d1cf-64165cd689eso1234567a12.0
 for <owner@example.org>; Mon, 16 Nov 2026 18:13:00 -0800 (PST)
From: Hanako Example <hanako.example@gmail.com>
Date: Tue, 17 Nov 2026 11:12:49 +0900
Message-ID: <CAExample1234567890abcdef@mail.gmail.com>
Subject: Are you free on Friday?
To: owner@example.org
`;

const facts = {
  ip: "209.85.208.43",
  special: null,
  asn: 15169,
  asName: "GOOGLE",
  operator: "Google",
  kind: "mail",
  basis: "provider-range",
  registeredCountry: "US",
  locatedCountry: "US",
  service: "Gmail",
  shared: false,
} as const;

const analysis = sampleAnalysis({
  origin: {
    kind: "webmail-hidden-client",
    operator: "Gmail",
    withheld: true,
    reason: "withheld-by-provider",
    confidence: "high",
    confidenceIn: { service: "high", address: null },
    cannotTell: [
      { id: "person", because: "provider-withholds", whoKnows: "Google", log: "provider-record" },
    ],
  },
  boundary: {
    hop: 2,
    ip: "209.85.208.43",
    helo: "mail-ed1-f43.google.com",
    platform: "outlook.com",
    agreesWith: ["Authentication-Results"],
    disagreesWith: [],
  },
  hops: [
    sampleHop({
      field: 0,
      from: { name: "AS8PR04MB8404.eurprd04.prod.outlook.com", ip: "2603:10a6:20b:3f8::5" },
      by: { host: "VI1PR04MB4462.eurprd04.prod.outlook.com" },
      with: "HTTPS",
      time: "2026-11-17T02:13:06Z",
      zone: 0,
      delaySeconds: 2,
      class: "internal",
      operator: "Microsoft 365",
    }),
    sampleHop({
      field: 1,
      from: {
        name: "DB5EUR01FT032.eop-EUR01.prod.protection.outlook.com",
        ip: "2603:10a6:10:10::4",
      },
      by: { host: "AS8PR04MB8404.outlook.office365.com", ip: "2603:10a6:20b:3f8::5" },
      with: "Microsoft SMTP Server",
      time: "2026-11-17T02:13:04Z",
      zone: 0,
      delaySeconds: 2,
      class: "internal",
      operator: "Microsoft 365",
    }),
    sampleHop({
      field: 2,
      from: { name: "mail-ed1-f43.google.com", ip: "209.85.208.43" },
      by: { host: "DB5EUR01FT032.mail.protection.outlook.com", ip: "10.152.4.245" },
      with: "Microsoft SMTP Server",
      tls: { version: "TLS 1.3", cipher: "TLS_AES_256_GCM_SHA384" },
      time: "2026-11-17T02:13:02Z",
      zone: 0,
      delaySeconds: 2,
      class: "edge-ingress",
      operator: "Microsoft 365",
    }),
    sampleHop({
      field: 4,
      by: { host: "mail-ed1-f43.google.com" },
      with: "SMTP",
      id: "4fb4d7f45d1cf-64165cd689eso1234567a12.0",
      for: "owner@example.org",
      time: "2026-11-17T02:13:00Z",
      zone: -480,
      class: "webmail",
      trust: "vouched",
      operator: "Google",
    }),
  ],
  authentication: {
    ...sampleAnalysis().authentication,
    spf: { result: "pass", domain: "gmail.com", aligned: true, reason: null, field: 3 },
    dkim: [{ result: "pass", domain: "gmail.com", aligned: true, reason: null, field: 3 }],
    dmarc: { result: "pass", domain: "gmail.com", aligned: true, reason: null, field: 3 },
  },
  networks: { "209.85.208.43": facts },
});

export const gmailSample = sampleInspection(analysis, headerText, {
  key: "gmail",
  message: {
    subject: "Are you free on Friday?",
    fromName: "Hanako Example",
    fromAddress: "hanako.example@gmail.com",
  },
});
