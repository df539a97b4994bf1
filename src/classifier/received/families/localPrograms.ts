import type { Family } from "../family";
import { handedOver, sameHouse, tokenOnly } from "./layouts";

/** Programs, scripts and lists that hand mail over on the host itself: no peer exists. */
export const localPrograms: readonly Family[] = [
  {
    id: "postfix-local",
    writer: "Postfix, the sendmail command: a script or a user on the host",
    shape: "by HOST (Postfix, from userid UID) id ID; DATE",
    example:
      "by www.example.com (Postfix, from userid 33) id 4AB1C2D3E4; Tue, 19 Nov 2024 10:00:00 +0000 (UTC)",
    source: "Postfix, pickup(8)",
    products: ["postfix"],
    when: ({ parts, text }) => parts.from === null && text.includes("from userid "),
    ...handedOver,
  },
  {
    id: "hennge",
    writer: "HENNGE, a gateway in spite of its user id",
    shape: "by HOST (hde-mf-postfix, from userid UID) id ID; DATE",
    example:
      "by mf01.hdemail.jp (hde-mf-postfix, from userid 5000) id 4AB1C2D3E4; Tue, 19 Nov 2024 19:00:00 +0900 (JST)",
    source: "seen in real mail",
    products: ["hde-mf-postfix"],
    ...handedOver,
  },
  {
    id: "exim-local",
    writer: "Exim, a script or a user on the host",
    shape: "from USER by HOST with local (Exim VERSION) (envelope-from <FROM>) id ID for TO; DATE",
    example:
      "from www-data by www.example.com with local (Exim 4.96) (envelope-from <user@example.com>) id 1tDKcO-0001Ab-2C for user@example.org; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "Exim specification, received_header_text",
    // Exim and its heirs, masqmail among them, write small letters; LOCAL belongs to spamware.
    products: ["exim"],
    protocols: ["local", "local-smtp", "local-esmtp", "local-bsmtp"],
    when: ({ protocol }) => protocol.startsWith("local"),
    ...handedOver,
  },
  {
    id: "sendmail-local",
    writer: "sendmail, submission on the host",
    shape: "(from USER@localhost) by HOST (8.V/8.V/Submit) id ID; DATE",
    example:
      "(from user@localhost) by www.example.jp (8.16.1/8.16.1/Submit) id 4AJA00Ab012345; Tue, 19 Nov 2024 19:00:00 +0900 (JST)",
    source: "sendmail, cf/README (submit.mc)",
    grammar: ({ products, parts, text }) =>
      parts.from === null &&
      (products.some((product) => product.endsWith("/submit")) ||
        (text.startsWith("(from ") && !text.includes("[", 6))),
    ...handedOver,
  },
  {
    id: "qmail-local",
    writer: "qmail: a user on the host, its own queue, its scanner",
    shape: "(qmail PID invoked by uid UID | from network | for bounce); DATE",
    example: "(qmail 20975 invoked by uid 33); 19 Nov 2024 10:00:00 -0000",
    source: "qmail, qmail-queue.c",
    grammar: ({ parts, text }) =>
      parts.from === null && (text.startsWith("(qmail ") || text.startsWith("(nullmailer ")),
    ...handedOver,
  },
  {
    id: "qmail-scanner",
    writer: "qmail-scanner",
    shape: "from FROM by HOST by uid UID with qmail-scanner-VERSION (…); DATE",
    example:
      "from user@example.com by mx.example.org by uid 89 with qmail-scanner-1.25 (clamdscan: 0.87. Clear:RC:0(192.0.2.1):.); 19 Nov 2024 10:00:00 -0000",
    source: "SpamAssassin's list of formats",
    grammar: ({ protocolKey }) => protocolKey.startsWith("qmail-scanner"),
    ...tokenOnly,
  },
  {
    id: "small-submitter",
    writer: "sSMTP, msmtp, DragonFly Mail Agent and the like",
    shape:
      "by HOST (sSMTP sendmail emulation); DATE | from USER (uid UID) (envelope-from FROM) id ID by HOST (DragonFly Mail Agent VERSION); DATE",
    example: "by www.example.com (sSMTP sendmail emulation); Tue, 19 Nov 2024 10:00:00 +0000",
    source: "seen in real mail",
    products: ["ssmtp", "msmtp", "dragonfly", "nullmailer"],
    ...handedOver,
  },
  {
    id: "content-filter",
    writer: "amavis and other scanners on the host",
    shape:
      "from HELO ([127.0.0.1]) by localhost (HOST [127.0.0.1]) (amavisd-new, port=PORT) with ESMTP id ID; DATE",
    example:
      "from mx.example.org ([127.0.0.1]) by localhost (mx.example.org [127.0.0.1]) (amavisd-new, port=10024) with ESMTP id AbCdEfGhIjKl for <user@example.org>; Tue, 19 Nov 2024 10:00:00 +0000 (UTC)",
    source: "seen in real mail",
    products: ["amavisd-new", "amavis", "amavisd"],
    order: "helo-first",
    nameless: "absent",
    wordIsPeer: false,
  },
  {
    id: "list",
    writer: "list managers: majordomo, ECARTIS, Mailman, debbugs",
    shape:
      "(majordomo@HOST) by HOST via listexpand id ID; DATE | by HOST with ECARTIS (…); DATE | via spool by HOST id=ID; DATE",
    example:
      "(majordomo@vger.example.org) by vger.example.org via listexpand id S1234567AbcDef; Tue, 19 Nov 2024 05:00:00 -0500",
    source: "seen in real mail",
    protocols: ["ecartis", "listar", "ezmlm"],
    products: ["mailman"],
    grammar: ({ parts, text }) =>
      parts.via !== null &&
      parts.from === null &&
      /^(?:listexpand|spool)/i.test(text.slice(parts.via.words[0], parts.via.words[1])),
    ...handedOver,
    order: "token",
  },
  {
    id: "unix-socket",
    writer: "Cyrus and others over a local socket, BSMTP, GroupWise, Thrift",
    shape: "from HOST ([unix socket]) by HOST (Cyrus VERSION) with LMTPA; DATE",
    example:
      "from mx.example.org ([unix socket]) by mx.example.org (Cyrus v2.5.10) with LMTPA; Tue, 19 Nov 2024 10:00:00 +0000",
    source: "SpamAssassin's list of formats",
    products: ["cyrus"],
    protocols: ["bsmtp", "novell_groupwise", "thrift", "uucp"],
    when: ({ products, text }) => !products.includes("cyrus") || text.includes("[unix socket]"),
    ...sameHouse,
  },
];
