import type { Family } from "../family";

/** RFC 5321 4.4: the word after `from` is what the peer announced, its address stands in the comment. */
export const generic: Family = {
  id: "generic",
  writer: "any server that follows RFC 5321 and is none of the others",
  shape: "from HELO (RDNS [IP]) by HOST with SMTP id ID; DATE",
  example:
    "from mail.example.com (mail.example.com [192.0.2.1]) by mx.example.org with ESMTP id 123; Tue, 19 Nov 2024 10:00:00 +0000",
  source: "RFC 5321 4.4",
  order: "helo-first",
  nameless: "absent",
  wordIsPeer: true,
};
