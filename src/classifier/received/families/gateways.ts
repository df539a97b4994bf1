import type { Family } from "../family";
import { handedOver, heloThenAddress, heloThenLookup, lookupThenHelo } from "./layouts";

/** Security gateways, firewalls and filters in front of a mail system. */
export const gateways: readonly Family[] = [
  {
    id: "mimecast",
    writer: "Mimecast",
    shape:
      "from HELO (RDNS [IP]) by relay.mimecast.com with ESMTP with STARTTLS (version=TLS, cipher=CIPHER) id xx-mta-N-ID-N; DATE",
    example:
      "from mail.example.com (mail.example.com [192.0.2.1]) by relay.mimecast.com with ESMTP with STARTTLS (version=TLSv1.2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id uk-mta-123-AbCdEfGhIjKlMnOpQrStUv-1; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "seen in real mail",
    hosts: ["mimecast.com"],
    ...heloThenLookup,
  },
  {
    id: "messagelabs",
    writer: "MessageLabs, Symantec Email Security.cloud",
    shape:
      "from RDNS|unknown (HELO HELO) (IP) by server-N.messagelabs.com with CIPHER encrypted SMTP; DATE",
    example:
      "from unknown (HELO mail.example.com) (192.0.2.1) by server-12.tower-345.messagelabs.com with ECDHE-RSA-AES256-GCM-SHA384 encrypted SMTP; 19 Nov 2024 10:00:00 -0000",
    source: "seen in real mail",
    hosts: ["messagelabs.com", "messagelabs.net"],
    ...lookupThenHelo,
  },
  {
    id: "ironport",
    writer: "Cisco Secure Email (IronPort)",
    shape: "from RDNS|unknown (HELO HELO) ([IP]) by HOST with ESMTP/TLS/CIPHER; DATE",
    example:
      "from unknown (HELO mail.example.com) ([192.0.2.1]) by esa1.example.iphmx.com with ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384; 19 Nov 2024 10:00:00 +0000",
    source: "seen in real mail",
    hosts: ["iphmx.com"],
    grammar: ({ protocolKey }) => protocolKey.startsWith("esmtp/tls/"),
    ...lookupThenHelo,
  },
  {
    id: "barracuda",
    writer: "Barracuda",
    shape: "from HELO (RDNS [IP]) by HOST (Spam Firewall) with ESMTP id ID for <TO>; DATE",
    example:
      "from mail.example.com (mail.example.com [192.0.2.1]) by barracuda.example.org (Spam & Virus Firewall) with ESMTP id 1A2B3C4D5E for <user@example.org>; Tue, 19 Nov 2024 10:00:00 +0000 (GMT)",
    source: "seen in real mail",
    products: ["spam", "barracuda"],
    ...heloThenLookup,
  },
  {
    id: "symantec",
    writer: "Symantec Messaging Gateway",
    shape:
      "from HELO (RDNS|Unknown_Domain [IP]) by HOST (Symantec Messaging Gateway) with SMTP id ID; DATE",
    example:
      "from client (Unknown_Domain [192.0.2.1]) by smg.example.org (Symantec Messaging Gateway) with SMTP id 3C.0C.70382.CB65BD25; Tue, 19 Nov 2024 15:30:00 +0530 (IST)",
    source: "seen in real mail",
    products: ["symantec"],
    ...heloThenLookup,
  },
  {
    id: "mailchannels",
    writer: "MailChannels",
    shape: "from HELO (RDNS [IP]) (using TLSv1.3 with cipher CIPHER) by IP (trex/VERSION); DATE",
    example:
      "from server.example.com (server.example.com [192.0.2.1]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384) by 100.120.1.2 (trex/7.0.2); Tue, 19 Nov 2024 10:00:00 +0000",
    source: "seen in real mail",
    products: ["trex"],
    ...heloThenLookup,
  },
  {
    id: "securemx",
    writer: "IIJ SecureMX",
    shape: "by HOST.securemx.jp (mx-mo-cswNNNN) id ID; DATE",
    example:
      "by mo-csw.securemx.jp (mx-mo-csw1801) id 4AJA00Ab012345; Tue, 19 Nov 2024 19:00:00 +0900",
    source: "seen in real mail",
    hosts: ["securemx.jp"],
    ...heloThenLookup,
  },
  {
    id: "spamexperts",
    writer: "SpamExperts",
    shape:
      "from RDNS ([IP] helo=HELO) by HOST with esmtpsa | by authid <USER> (Exim VERSION) id ID for TO; DATE",
    example:
      "from client.example.com ([192.0.2.1] helo=WIN-0CTNQ3I8FKA) id 1tDKcO-0001Ab-2C by authid <user@example.com> for user@example.org; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "seen in real mail",
    grammar: ({ parts, peer }) => parts.user !== null && peer?.helo !== undefined,
    ...lookupThenHelo,
  },
  {
    id: "smap",
    writer: "smap and csmap",
    shape: "from HELO(IP) by HOST via smap (VERSION) id ID; DATE | from RDNS(IP, HELO HELO)",
    example:
      "from client.example.com(192.0.2.1) by gate.example.org via smap (4.1) id xma012345; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "SpamAssassin's list of formats",
    grammar: ({ parts, text }) =>
      parts.via !== null && /^c?smap/i.test(text.slice(parts.via.words[0], parts.via.words[1])),
    ...lookupThenHelo,
    order: "lookup-only",
  },
  {
    id: "raptor",
    writer: "Raptor firewall: the address belongs to the far side",
    shape: "from HOST by HOST via smtpd (for HOST [IP]) with SMTP; DATE",
    example:
      "from client.example.com by gate.example.org via smtpd (for mx.example.org [203.0.113.9]) with SMTP; 19 Nov 2024 10:00:00 -0000",
    source: "SpamAssassin's list of formats",
    grammar: ({ parts, text }) =>
      parts.via !== null &&
      text.slice(parts.via.words[0], parts.via.words[1]).toLowerCase() === "smtpd",
    ...handedOver,
    order: "token",
  },
  {
    id: "obtuse",
    writer: "Obtuse smtpd",
    shape: 'from RDNS(IP), claiming to be "HELO" via SMTP by HOST, id ID; DATE',
    example:
      'from mail.example.com(192.0.2.1), claiming to be "client.example.com" via SMTP by gate.example.org, id smtpdAbCdEf; Tue, 19 Nov 2024 10:00:00 +0000',
    source: "SpamAssassin's list of formats",
    grammar: ({ text }) => text.includes("claiming to be"),
    ...lookupThenHelo,
  },
  {
    id: "virus-wall",
    writer: "InterScan, Tumbleweed, MessageWall, NAVGW and other early gateways",
    shape:
      "from IP by HOST (InterScan …) | from [IP] by HOST with SMTP (MessageWall …) | (from HELO [IP]) by HOST (NAVGW VERSION); DATE",
    example:
      "from 192.0.2.1 by gate.example.org (InterScan E-Mail VirusWall NT); Tue, 19 Nov 2024 10:00:00 +0000",
    source: "SpamAssassin's list of formats",
    products: [
      "interscan",
      "smtpl",
      "tumbleweed",
      "messagewall",
      "navgw",
      "mailgate",
      "imsva",
      "imss",
    ],
    ...heloThenAddress,
    wordIsPeer: true,
  },
  {
    id: "f-secure",
    writer: "F-Secure Anti-Virus for Mail Servers",
    shape: "from [IP]:PORT (HELO HELO) by HOST ([IP]:25) (F-Secure Anti-Virus …) with SMTP; DATE",
    example:
      "from [192.0.2.1]:50999 (HELO client.example.com) by gate.example.org ([203.0.113.9]:25) (F-Secure Anti-Virus for Internet Mail 6.0.34) with SMTP; Tue, 19 Nov 2024 10:00:00 -0000",
    source: "SpamAssassin's list of formats",
    products: ["f-secure"],
    ...lookupThenHelo,
  },
  {
    id: "clearswift",
    writer: "Clearswift, Content Technologies: no address",
    shape:
      "from HOST (unverified) by HOST (Content Technologies SMTPRS VERSION) with ESMTP id ID; DATE",
    example:
      "from client.example.com (unverified) by gate.example.org (Content Technologies SMTPRS 4.3.6) with ESMTP id <T1234567890>; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "SpamAssassin's list of formats",
    products: ["content", "clearswift"],
    ...heloThenAddress,
  },
];
