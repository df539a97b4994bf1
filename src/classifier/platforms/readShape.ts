import type { HopClass, ReadHop } from "../model";
import { addressScope } from "./addressScope";
import { hostIsUnder } from "./hostIsUnder";
import { microsoftHosts } from "./microsoftHosts";

const scriptSigns = [
  "from userid ", // Postfix: handed over by a program on the host
  "/submit)", // sendmail's submission program
  "invoked by uid", // qmail-inject
  "invoked by alias",
  "mail pickup service", // IIS
] as const;

const filterSigns = [
  "amavis",
  "spamassassin",
  "(ciphermail)",
  "dkimproxy",
  "mailscanner",
  "(imsva",
  "mimedefang",
  "(spampd",
  "(assp",
] as const;

const listSigns = ["mailman", "listexpand", "majordomo", "ecartis", "ezmlm", "listserv"] as const;

/**
 * What a line looks like, before anybody asks whether it is true: the shape alone decides.
 *
 * Sources: the formats of the mail programs named here; RFC 3848 for the `with` words.
 */
export function readShape(hop: ReadHop, value: string): HopClass {
  const line = value.toLowerCase();
  const word = (hop.with ?? "").toLowerCase();
  if (hop.status === "unparseable") return "unknown";
  if (isFetch(word, line)) return "fetch";
  if (word === "mapi" || line.includes("http-dav")) return "mapi-submission";
  if (isScript(word, line)) return "script";
  if (isHttp(hop, word, line)) return "webmail";
  if (listSigns.some((sign) => line.includes(sign))) return "list";
  if (filterSigns.some((sign) => line.includes(sign))) return "content-filter";
  if (hop.authenticated) return "submission";
  if (word.startsWith("lmtp") || word.startsWith("utf8lmtp")) return "local";
  const ip = hop.from?.ip;
  if (typeof ip !== "string") return hop.status === "skip" ? "local" : "relay";
  return addressScope(ip) === "loopback" ? "content-filter" : "relay";
}

function isFetch(word: string, line: string): boolean {
  return (
    word === "pop3" ||
    word === "pop3s" ||
    word === "imap" ||
    word === "imaps" ||
    line.includes("(fetchmail") ||
    line.includes("getmail")
  );
}

function isScript(word: string, line: string): boolean {
  if (word === "local" && !line.includes("with local;") && !isTemplate(line)) return true;
  // HENNGE's outbound filter writes "from userid" for every mail of a company.
  if (line.includes("(hde-")) return false;
  return scriptSigns.some((sign) => line.includes(sign));
}

/** Mass mailers invent `with LOCAL` hops between other hosts, with an address. */
function isTemplate(line: string): boolean {
  return line.startsWith("from") && line.includes("[") && !line.includes("(exim");
}

function isHttp(hop: ReadHop, word: string, line: string): boolean {
  const overHttp =
    word === "http" ||
    word === "https" ||
    word === "httpu" ||
    word === "rest" ||
    word === "httprest" ||
    word.startsWith("http/") ||
    line.includes("(via http") ||
    line.includes(" via http");
  if (!overHttp) return false;
  // Microsoft's store and Yahoo's front use HTTPS between their own hosts.
  const isStore = hostIsUnder(hop.from?.name, microsoftHosts.mailbox) || line.includes(" pod-id ");
  return !isStore;
}
