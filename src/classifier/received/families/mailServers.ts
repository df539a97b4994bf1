import type { Family } from "../family";
import {
  handedOver,
  heloThenAddress,
  heloThenLookup,
  lookupThenHelo,
  addressAlone,
} from "./layouts";

/** Mail servers that people install. */
export const mailServers: readonly Family[] = [
  {
    id: "postfix-local",
    writer: "Postfix, sendmail command or script on the host",
    shape: "by host (Postfix, from userid N) id ID; DATE",
    example:
      "by www.example.com (Postfix, from userid 33) id 4AB1C2D3E4; Tue, 19 Nov 2024 10:00:00 +0000 (UTC)",
    keys: ["product:postfix", "product:hde-mf-postfix"],
    when: ({ parts, text }) => parts.from === null && text.includes("userid "),
    ...handedOver,
  },
  {
    id: "postfix",
    writer: "Postfix and products made of it",
    shape:
      "from HELO (rdns|unknown [ip]) (using TLS with cipher C) (Authenticated sender: U) by host (Postfix) with ESMTPSA id ID for <to>; DATE",
    example:
      "from mail.example.com (unknown [192.0.2.1]) by mx.example.org (Postfix) with ESMTPS id 4AB1C2D3E4 for <user@example.org>; Tue, 19 Nov 2024 10:00:00 +0000 (UTC)",
    keys: [
      "product:postfix",
      "product:mailchimp",
      "product:zendesk",
      "product:ciphermail",
      "product:yandex",
    ],
    ...heloThenLookup,
  },
  {
    id: "exim-local",
    writer: "Exim, a script or user on the host",
    shape: "from USER by host with local (Exim V) (envelope-from <from>) id ID; DATE",
    example:
      "from www-data by www.example.com with local (Exim 4.96) (envelope-from <user@example.com>) id 1tDKcO-0001Ab-2C for user@example.org; Tue, 19 Nov 2024 10:00:00 +0000",
    keys: ["with:local", "with:local-esmtp", "with:local-bsmtp", "with:local-smtp"],
    when: ({ protocol }) => protocol !== "LOCAL",
    ...handedOver,
    order: "token",
  },
  {
    id: "exim",
    writer: "Exim",
    shape:
      "from rdns ([ip]:port helo=H ident=U) | from [ip] (port=N helo=H) by host with esmtpsa (TLS1.3) tls CIPHER (Exim V) (envelope-from <from>) id ID for <to>; DATE",
    example:
      "from mail.example.com ([192.0.2.1]:53544 helo=client.example.com) by mx.example.org with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.96) (envelope-from <user@example.com>) id 1tDKcO-0001Ab-2C for user@example.org; Tue, 19 Nov 2024 10:00:00 +0000",
    keys: ["product:exim"],
    ...lookupThenHelo,
  },
  {
    id: "exim-unbranded",
    writer: "Exim with its name taken out",
    shape:
      "from rdns ([ip] helo=H) | from [ip] (helo=H) by host with esmtp (envelope-from <from>) id ID; DATE",
    example:
      "from [192.0.2.1] (helo=[198.51.100.7]) by mx.example.org with esmtp (envelope-from <user@example.com>) id 1tDKcO-0001Ab-2C; Tue, 19 Nov 2024 10:00:00 +0000",
    keys: [
      "with:esmtp",
      "with:esmtps",
      "with:esmtpa",
      "with:esmtpsa",
      "with:smtp",
      "with:utf8esmtps",
      "with:utf8esmtp",
      "with:utf8esmtpsa",
    ],
    when: ({ protocol, protocolKey, peer, by }) =>
      protocol === protocolKey && peer?.rdns === undefined && !by.endsWith("t-online.de"),
    ...lookupThenHelo,
  },
  {
    id: "sendmail-local",
    writer: "sendmail, submission on the host",
    shape: "(from USER@localhost) by host (8.V/8.V/Submit) id ID; DATE",
    example:
      "(from user@localhost) by www.example.jp (8.16.1/8.16.1/Submit) id 4AJA00Ab012345; Tue, 19 Nov 2024 19:00:00 +0900 (JST)",
    keys: [],
    when: ({ products, parts }) =>
      parts.from === null && products.some((product) => product.endsWith("/submit")),
    ...handedOver,
  },
  {
    id: "sendmail",
    writer: "sendmail, Sentrion and AIX",
    shape:
      "from HELO (IDENT:U@rdns [ip] (may be forged)) by host (8.V/8.V) with ESMTP id ID for <to>; DATE",
    example:
      "from mail.example.com (host1.example.net [192.0.2.1] (may be forged)) by mx.example.org (8.17.1/8.17.1) with ESMTP id 4AJA00Ab012345; Tue, 19 Nov 2024 10:00:00 GMT",
    keys: [],
    when: ({ products }) => products.some(isSendmailVersion),
    ...heloThenLookup,
  },
  {
    id: "qmail-local",
    writer: "qmail, a user on the host or its own queue",
    shape: "(qmail N invoked by uid N|from network|for bounce); DATE",
    example: "(qmail 20975 invoked by uid 33); 19 Nov 2024 10:00:00 -0000",
    keys: [],
    when: ({ parts, text }) => parts.from === null && text.startsWith("(qmail "),
    ...handedOver,
  },
  {
    id: "qmail",
    writer: "qmail, qpsmtpd, tcpserver and qmail-ldap",
    shape: "from rdns|unknown (HELO H) (U@ip) by host with SMTP; DATE",
    example:
      "from unknown (HELO client.example.com) (192.0.2.1) by mx.example.org with SMTP; 19 Nov 2024 10:00:00 -0000",
    keys: ["product:qpsmtpd", "product:qmail-ldap-1.03", "product:qmail"],
    ...lookupThenHelo,
  },
  {
    id: "qmail",
    writer: "qmail, qpsmtpd, tcpserver and qmail-ldap",
    shape: "from rdns|unknown (HELO H) (U@ip) by host with SMTP; DATE",
    example:
      "from unknown (HELO client.example.com) (192.0.2.1) by mx.example.org with SMTP; 19 Nov 2024 10:00:00 -0000",
    keys: [],
    when: ({ peer }) => (peer?.helo === undefined ? isUnknownWord(peer?.word) : peer.commented),
    ...lookupThenHelo,
  },
  {
    id: "opensmtpd",
    writer: "OpenSMTPD",
    shape:
      "from HELO (rdns [ip]) by host (OpenSMTPD) with ESMTPS id ID (TLSv1.3:CIPHER:256:NO) for <to>; DATE",
    example:
      "from mail.example.com (mail.example.com [192.0.2.1]) by mx.example.org (OpenSMTPD) with ESMTP id 1a2b3c4d for <user@example.org>; Tue, 19 Nov 2024 10:00:00 +0000 (UTC)",
    keys: ["product:opensmtpd"],
    ...heloThenLookup,
  },
  {
    id: "courier",
    writer: "Courier",
    shape:
      "from HELO (rdns [::ffff:ip]) (AUTH: LOGIN U, SSL: TLS,N,C) by host with esmtp id ID; DATE",
    example:
      "from client.example.com (mail.example.com [::ffff:192.0.2.1]) (AUTH: LOGIN user@example.org) by mx.example.org with esmtp id 00000000012345; Tue, 19 Nov 2024 10:00:00 +0000",
    keys: ["with:esmtp", "with:esmtps", "with:esmtpa", "with:esmtpsa", "product:courier"],
    when: ({ protocol, protocolKey, peer }) =>
      protocol === protocolKey &&
      peer !== null &&
      peer.rdns !== undefined &&
      peer.helo === undefined,
    ...heloThenLookup,
  },
  {
    id: "communigate",
    writer: "CommuniGate Pro",
    shape:
      "from [ip] (HELO H) | (account U HELO H) | from rdns ([ip] verified) by host (CommuniGate Pro SMTP V) with ESMTP id ID; DATE",
    example:
      "from [192.0.2.1] (account user@example.org HELO [10.0.0.5]) by mx.example.org (CommuniGate Pro SMTP 6.2) with ESMTPA id 1234567; Tue, 19 Nov 2024 10:00:00 +0000",
    keys: ["product:communigate"],
    ...lookupThenHelo,
  },
  {
    id: "domino",
    writer: "Lotus and HCL Domino",
    shape: "from HELO ([ip]) by host (Lotus Domino Release V) with ESMTP id ID; DATE",
    example:
      "from mail.example.com ([192.0.2.1]) by mx.example.org (Lotus Domino Release 8.5) with ESMTP id 2024111910000000-1; Tue, 19 Nov 2024 10:00:00 +0000",
    keys: ["product:lotus", "product:hcl", "product:ibm"],
    ...heloThenAddress,
  },
  {
    id: "mdaemon",
    writer: "MDaemon and SecurityGateway",
    shape: "from HELO [ip] | [(ip)] by host (ip) (MDaemon PRO V) with ESMTP id ID; DATE",
    example:
      "from mail.example.com [192.0.2.1] by mx.example.org [203.0.113.9] with SMTP (MDaemon.PRO.v6.8) for <user@example.org>; Tue, 19 Nov 2024 10:00:00 +0000",
    keys: ["product:mdaemon", "product:mdaemon.pro.v6.8", "product:securitygateway"],
    ...heloThenAddress,
  },
  {
    id: "zimbra-lmtp",
    writer: "Zimbra and other LMTP servers",
    shape: "from host (LHLO H) (ip) by host with LMTP; DATE",
    example:
      "from mx.example.org (LHLO mx.example.org) (192.0.2.1) by store.example.org with LMTP; Tue, 19 Nov 2024 10:00:00 +0000 (UTC)",
    keys: ["with:lmtp"],
    when: ({ peer }) => peer?.helo !== undefined,
    ...lookupThenHelo,
  },
  {
    id: "lmtp",
    writer: "Dovecot, Cyrus and other LMTP servers",
    shape: "from host ([ip]) by host with LMTP id ID (envelope-from <from>) for <to>; DATE",
    example:
      "from mx.example.org ([192.0.2.1]) by store.example.org with LMTP id AbCdEfGh (envelope-from <user@example.com>) for <user@example.org>; Tue, 19 Nov 2024 10:00:00 +0000",
    keys: ["with:lmtp", "with:lmtpa", "with:lmtps", "with:lmtpsa", "with:utf8lmtp"],
    ...heloThenAddress,
  },
  {
    id: "mailenable",
    writer: "MailEnable",
    shape: "from HELO ([ip]) by host with MailEnable ESMTPA; DATE",
    example:
      "from client ([192.0.2.1]) by mx.example.org with MailEnable ESMTPA; Tue, 19 Nov 2024 10:00:00 +0000",
    keys: [
      "with:mailenable esmtp",
      "with:mailenable esmtpa",
      "with:mailenable smtp",
      "with:mailenable esmtps",
      "with:mailenable esmtpsa",
    ],
    ...heloThenAddress,
  },
  {
    id: "fetch",
    writer: "fetchmail, getmail and mailbox collectors",
    shape: "from pop.host [ip] by host with POP3 (fetchmail-V) for <to> (single-drop); DATE",
    example:
      "from pop.example.net [192.0.2.1] by localhost with POP3 (fetchmail-6.4.16) for <user@localhost> (single-drop); Tue, 19 Nov 2024 10:00:00 +0000",
    keys: ["with:pop3", "with:imap", "with:pop3s", "with:imaps", "with:apop", "with:pop"],
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
