import type { Family } from "../family";
import { heloThenLookup, tokenOnly } from "./layouts";

/** Gmail, Workspace and what Google writes inside. */
export const google: readonly Family[] = [
  {
    id: "gmail-hand-over",
    writer: "Gmail web and app, Google inside",
    shape: "by mail-xx1-f99.google.com with SMTP id ID for <TO>; DATE",
    example:
      "by mail-ej1-f50.google.com with SMTP id a640c23a62f3a-a9ed7d8c3d5so123456766b.1 for <user@example.org>; Tue, 19 Nov 2024 02:00:00 -0800 (PST)",
    source: "seen in real mail",
    hosts: ["google.com", "gmail.com"],
    when: ({ parts }) => parts.from === null,
    ...tokenOnly,
  },
  {
    id: "gmail-api",
    writer: "Gmail API; the word is the Cloud project",
    shape: "from PROJECT named unknown by gmailapi.google.com with HTTPREST; DATE",
    example:
      "from 123456789012 named unknown by gmailapi.google.com with HTTPREST; Tue, 19 Nov 2024 02:00:00 -0800",
    source: "seen in real mail",
    protocols: ["httprest"],
    ...tokenOnly,
  },
  {
    id: "gmail",
    writer: "Gmail and Workspace: receiving, submission, relay",
    shape:
      "from HELO (RDNS. [IP]) by mx.google.com with ESMTPS id ID for <TO> (version=TLS cipher=CIPHER bits=256/256); DATE",
    example:
      "from mail.example.com (mail.example.com. [192.0.2.1]) by mx.google.com with ESMTPS id 4fb4d7f45d1cf-5cfcb4c2d3esi1234567a12.1.2024.11.19.02.00.00 for <user@example.org> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); Tue, 19 Nov 2024 02:00:00 -0800 (PST)",
    source: "seen in real mail",
    hosts: ["google.com", "gmail.com", "googlemail.com"],
    ...heloThenLookup,
    // `…sm1234567abc…`: mail taken from a signed-in client; `…si…`: mail delivered by a server.
    authenticated: ({ parts, text }) =>
      parts.id !== null &&
      /sm\d{4,12}[a-z\d]{3}\./.test(text.slice(parts.id.words[0], parts.id.words[1])),
  },
  {
    id: "google-inside",
    writer: "Google's inside numbering, no addresses",
    shape: "by 2002:a05:… with SMTP id ID; DATE",
    example:
      "by 2002:a05:7000:b52:b0:58d:3f12 with SMTP id af18mr1234567mab.1; Tue, 19 Nov 2024 02:00:00 -0800 (PST)",
    source: "seen in real mail",
    protocols: ["smtp", "http"],
    when: ({ by, parts }) => parts.from === null && by.startsWith("2002:"),
    grammar: ({ by, parts }) => parts.from === null && by.startsWith("2002:"),
    ...tokenOnly,
  },
];
