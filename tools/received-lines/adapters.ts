import { parseReceived as parseWithMailauth } from "mailauth/lib/parse-received.js";
import { simpleParser } from "mailparser";

import { parseIp } from "../../src/classifier/headers/parseIp";
import { parseReceived } from "../../src/classifier/received/parseReceived";
import type { Answer } from "./scoreParser";

/** Parsers under test: the value of a Received field in, roles out. */
export const adapters: Readonly<Record<string, (line: string) => Answer | Promise<Answer>>> = {
  whence(line) {
    const { from, by } = parseReceived(line);
    return {
      ip: from?.ip ?? null,
      helo: from?.helo ?? null,
      rdns: from?.rdns ?? null,
      by: by?.host ?? null,
    };
  },

  /** mailauth gives clauses and comments; the roles are read from them as its own trustReceived does. */
  mailauth(line) {
    const parsed = parseWithMailauth(`Received: ${line}`);
    if (parsed === false) return {};
    const comment = parsed.from?.comment ?? "";
    const open = comment.indexOf("[");
    const close = comment.indexOf("]", open);
    const literal = open < 0 || close < 0 ? null : comment.slice(open + 1, close);
    const name = open > 0 ? comment.slice(0, open).trim() : "";
    return {
      ip: literal === null ? null : parseIp(literal),
      helo: parsed.from?.value ?? null,
      rdns: name === "" || name === "unknown" || name.includes(" ") ? null : name,
      by: parsed.by?.value ?? null,
    };
  },

  /** mailparser keeps the field as text: it takes nothing apart, so it says nothing. */
  async mailparser(line) {
    const { headers } = await simpleParser(`Received: ${line.replaceAll("\n", " ")}\r\n\r\n`);
    const value = headers.get("received");
    return typeof value === "string" || Array.isArray(value) ? {} : (value as Answer);
  },
};
