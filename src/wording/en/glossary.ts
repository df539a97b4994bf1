import type { GlossaryWords } from "../glossary";

export const glossary: GlossaryWords = {
  definedIn: (source) => `Defined in: ${source}`,
  terms: {
    spf: "SPF is a domain’s published list of the servers that may send mail for it; the receiving server compares it with the connection.",
    dkim: "DKIM is a signature that a domain puts on a message; it shows that the signed parts were not changed on the way.",
    dmarc:
      "DMARC asks whether SPF or DKIM holds for the very domain that you read as sender, and what that domain wants done otherwise.",
    compauth:
      "Composite authentication is Microsoft’s own summary of SPF, DKIM, DMARC and other signs about the sender.",
    arc: "ARC is a sealed note by each forwarder about the checks it made before it passed the message on; it is worth what the forwarder is worth.",
    helo: "HELO is the name by which a server introduces itself; it may say anything.",
    rdns: "rDNS is the name that the name service gives for a connection; the owner of the connection chooses it.",
    received:
      "A Received line is the stamp that each server adds on top when it takes a message over.",
    tls: "TLS encrypts the way between two servers; it says nothing about who wrote the message.",
    boundary:
      "The line drawn here divides what the recipient’s own servers recorded from what came in from outside and could have been made up.",
    ipAddress:
      "The number of a connection to the internet; it names a line or a server at one time, not a person.",
    port: "The number that tells apart many users who share one connection (IP address) at the same time.",
    eop: "Exchange Online Protection is the filter that Microsoft 365 passes every incoming message through.",
    scl: "The spam confidence level: how likely Microsoft’s filter held the message for spam, from −1 (not filtered) to 9.",
    bcl: "The bulk complaint level: how often mass mail of this sender draws complaints, from 0 to 9.",
    sfv: "The spam filter’s verdict: what the filter did with the message, or why it did not look.",
    cat: "The category that Microsoft’s filter put the message into, such as phishing or bulk mail.",
    sfty: "The safety mark: what kind of deceit about the sender the filter saw.",
    cip: "The connection (IP address) from which the message reached Microsoft’s filter.",
    ctry: "The country in which that connection (IP address) is registered, as Microsoft reckons it.",
  },
};
