/**
 * Received fields and messages in the mix of real mail: shapes by their share of 40,135 fields that
 * were counted in messages delivered to Microsoft, Proton and Gmail mailboxes, made-up values. The
 * same seed gives the same corpus.
 */

/** Weight (fields counted) and shape; capitals in braces are filled in. */
const shapes: readonly (readonly [number, string])[] = [
  [
    9275,
    "from {MBX} ({V6}) by {MBX} ({V6}) with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id {VER}; {DATE} +0000",
  ],
  [
    8545,
    "from {MBX} ({V6}) by {MBX} ({V6}) with Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id {VER} via Frontend Transport; {DATE} +0000",
  ],
  [5440, "from {MBX} (::1) by {MBX} with HTTPS; {DATE} +0000"],
  [
    4884,
    "from {HOST} ({V4}) by {EDGE} ({P4}) with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id {VER} via Frontend Transport; {DATE} +0000",
  ],
  [
    3375,
    "from {HOST} ({V4}) by {EDGE} ({P4}) with Microsoft SMTP Server id {VER} via Frontend Transport; {DATE} +0000",
  ],
  [2296, "from {MBX} ({V6}) by {MBX} with HTTPS; {DATE} +0000"],
  [
    1340,
    "by mail-ej1-f50.google.com with SMTP id {ID}.1 for <user@example.org>; {DATE} -0800 (PST)",
  ],
  [
    734,
    "from {MBX} ([fe80::90b8:2285:ea78:88b4]) by {MBX} ([fe80::90b8:2285:ea78:88b4%4]) with mapi id {VER}; {DATE} +0000",
  ],
  [456, "by {HOST} (Postfix, from userid 0) id {ID}; {DATE} +0000 (UTC)"],
  [378, "by 2002:a05:7000:b52:b0:58d:3f12 with SMTP id {ID}; {DATE} -0800 (PST)"],
  [300, "from 123456789012 named unknown by gmailapi.google.com with HTTPREST; {DATE} -0800"],
  [
    278,
    "from {HOST} ({V4}) by {HOST} id {ID} for <user@example.org>; {DATE} -0300 (envelope-from <user@example.com>)",
  ],
  [
    220,
    "by filterdrecv-7b449858b6-77qsp with SMTP id {ID} 2024-11-19 10:00:05.235624227 +0000 UTC m=+169265.422124849",
  ],
  [220, "from NzY4OQ (unknown) by geopod-ismtpd-5-1 (SG) with HTTP id {ID} {DATE}.179 +0000 (UTC)"],
  [
    401,
    "from {HOST} ({HOST}. [{V4}]) by mx.google.com with ESMTPS id {ID} for <user@example.org> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); {DATE} -0800 (PST)",
  ],
  [
    320,
    "from {HOST} ({HOST} [{V4}]) by {HOST} (Postfix) with ESMTP id {ID} for <user@example.org>; {DATE} +0000 (UTC)",
  ],
  [
    160,
    "from localhost (localhost [127.0.0.1]) by {HOST} (Postfix) with ESMTP id {ID}; {DATE} +0000 (UTC)",
  ],
  [
    160,
    "from {HOST} ({HOST} [{V4}]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256) (No client certificate requested) by {HOST} (Postfix) with ESMTPS id {ID} for <user@example.org>; {DATE} +0000 (UTC)",
  ],
  [
    195,
    "from {HOST} (unknown [{V4}]) (Authenticated sender: user@example.com) by {HOST} (Postfix) with ESMTPSA id {ID} for <user@example.org>; {DATE} +0000 (UTC)",
  ],
  [
    131,
    "from {HOST} ([127.0.0.1]) by localhost ({HOST} [127.0.0.1]) (amavisd-new, port=10024) with ESMTP id {ID}; {DATE} +0000 (UTC)",
  ],
  [
    156,
    "from [{V4}] (port=53544 helo=LAPTOP-J4B2ABC4) by {HOST} with esmtpsa (TLS1.2) tls TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 (Exim 4.95) (envelope-from <user@example.com>) id 1tDKcO-0001Ab-2C for user@example.org; {DATE} -0500",
  ],
  [129, "from unknown (HELO {HOST}) ({V4}) by {HOST} with SMTP; {DATE} -0000"],
  [381, "from {HOST} ([{V4}]) by {HOST} with ESMTP id {ID}; {DATE} +0000"],
  [99, "by 27533be87c53 with HTTP id {ID}; {DATE} GMT"],
];

const total = shapes.reduce((sum, [weight]) => sum + weight, 0);

/** `count` values of Received fields. */
export function receivedCorpus(count: number, seed = 1): string[] {
  const random = generator(seed);
  return Array.from({ length: count }, () => fill(pickShape(random), random));
}

/** `count` messages of `hops` Received fields each, among the other fields that real mail has. */
export function messageCorpus(count: number, hops: number, seed = 2): string[] {
  const random = generator(seed);
  return Array.from({ length: count }, () => {
    const received = Array.from(
      { length: hops },
      () => `Received: ${fold(fill(pickShape(random), random))}`
    );
    return `${[...received, ...otherFields].join("\r\n")}\r\n\r\n`;
  });
}

const otherFields = [
  "Authentication-Results: spf=pass (sender IP is 192.0.2.1)\r\n smtp.mailfrom=example.com; dkim=pass (signature was verified)\r\n header.d=example.com;dmarc=pass action=none header.from=example.com;compauth=pass reason=100",
  "Received-SPF: Pass (protection.outlook.com: domain of example.com designates\r\n 192.0.2.1 as permitted sender) receiver=protection.outlook.com;\r\n client-ip=192.0.2.1; helo=mail.example.com; pr=C",
  `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=s1;\r\n h=from:to:subject:date:message-id; bh=${"A".repeat(43)}=;\r\n b=${"B".repeat(60)}\r\n ${"C".repeat(60)}\r\n ${"D".repeat(60)}`,
  "From: =?utf-8?B?5bGx55Sw5aSq6YOO?= <user@example.com>",
  "To: <user@example.org>",
  "Subject: =?utf-8?Q?Re:_Rechnung_f=C3=BCr_November?=",
  "Date: Tue, 19 Nov 2024 10:00:00 +0000",
  "Message-ID: <20241119100000.4AB1C2D3E4@example.com>",
  "Content-Type: multipart/alternative; boundary=000000000000abcdef",
  "MIME-Version: 1.0",
  ...Array.from(
    { length: 20 },
    (_, n) => `X-MS-Exchange-Organization-Note-${String(n)}: ${"value ".repeat(6)}`
  ),
];

function pickShape(random: () => number): string {
  let place = random() * total;
  for (const [weight, shape] of shapes) {
    place -= weight;
    if (place < 0) return shape;
  }
  return shapes[0]?.[1] ?? "";
}

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function fill(shape: string, random: () => number): string {
  const number = (below: number) => Math.floor(random() * below);
  const hex = (digits: number) =>
    number(16 ** digits)
      .toString(16)
      .padStart(digits, "0");
  const two = (below: number) => String(number(below)).padStart(2, "0");
  return shape.replaceAll(/\{([A-Z0-9]+)\}/g, (_, place: string) => {
    switch (place) {
      case "MBX":
        return `AM${String(number(10))}PR${two(99)}MB${String(1000 + number(9000))}.eurprd${two(20)}.prod.outlook.com`;
      case "EDGE":
        return `DB5EUR${two(9)}FT${String(100 + number(900))}.mail.protection.outlook.com`;
      case "HOST":
        return `mail${String(number(1000))}.example.${["com", "org", "net"][number(3)] ?? "com"}`;
      case "V4":
        return `${["192.0.2", "198.51.100", "203.0.113"][number(3)] ?? "192.0.2"}.${String(number(256))}`;
      case "P4":
        return `10.${String(number(256))}.${String(number(256))}.${String(number(256))}`;
      case "V6":
        return `2603:10a6:${hex(3)}:${hex(3)}::${hex(2)}`;
      case "VER":
        return `15.20.${String(1000 + number(9000))}.${String(number(100))}`;
      case "ID":
        return `${hex(6)}${hex(6)}${hex(4)}`;
      default:
        return `${DAYS[number(7)] ?? "Mon"}, ${String(1 + number(28))} ${MONTHS[number(12)] ?? "Jan"} 2024 ${two(24)}:${two(60)}:${two(60)}`;
    }
  });
}

/** Folded as servers fold: before `by`, `with` and the date. */
function fold(value: string): string {
  return value.replace(" by ", "\r\n by ").replace(" with ", "\r\n\twith ").replace("; ", ";\r\n ");
}

/** A small seeded generator (mulberry32): the corpus is the same on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
