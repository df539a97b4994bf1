import type { Family } from "../family";

/** Lines that no server writes: made by programs that send fraud. */
export const spamware: readonly Family[] = [
  {
    id: "spamware-template",
    writer: "nobody: a template of a sending program, with a date where the address belongs",
    shape:
      "from unknown (HELO HELO) (DATE) | from HOST ([DATE]) by HOST with NNFMP | QMQP | ASMTP | LOCAL; DATE",
    example:
      "from unknown (HELO smtp.example.org) (Tue, 19 Nov 2024 12:37:15 -0400) by mx.example.com with NNFMP; Tue, 19 Nov 2024 12:33:27 -0400",
    source: "seen in real mail",
    grammar: ({ peer }) => peer?.dated === true,
    order: "lookup-first",
    nameless: "absent",
    wordIsPeer: false,
  },
];
