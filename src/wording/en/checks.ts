import type { ChecksWords } from "../checks";

const named = (domain: string | null) => domain ?? "the domain";

export const checks: ChecksWords = {
  names: { spf: "SPF", dkim: "DKIM", dmarc: "DMARC", compauth: "Microsoft’s own judgement" },
  meaning: {
    spf: "May this server send mail for the domain?",
    dkim: "Is the message signed by the domain, and unchanged since?",
    dmarc: "Does either of them hold for the sender that you read?",
    compauth: "Microsoft’s summary of these checks (compauth).",
  },
  sentence: (check, outcome, domain) => {
    const d = named(domain);
    const sentences = {
      spf: {
        pass: `The sending server may send for ${d}.`,
        fail: `The sending server may not send for ${d}.`,
        soft: `The sending server is probably not meant to send for ${d}.`,
        none: `${d} does not say which servers may send for it.`,
        error: `Which servers may send for ${d} could not be looked up.`,
        other: `The result for ${d} is none of the usual ones.`,
      },
      dkim: {
        pass: `Signed by ${d}, and unchanged since.`,
        fail: `The signature of ${d} does not fit the message. Lists and gateways often cause this.`,
        soft: `The signature of ${d} is doubtful.`,
        none: "The message carries no signature.",
        error: `The signature of ${d} could not be checked.`,
        other: `The result for ${d} is none of the usual ones.`,
      },
      dmarc: {
        pass: `The sender’s domain ${d} stands behind this message.`,
        fail: `Neither check holds for the sender’s domain ${d}.`,
        soft: `The sender’s domain ${d} only hardly stands behind this message.`,
        none: `${d} has no rule for such cases.`,
        error: `The rule of ${d} could not be looked up.`,
        other: `The result for ${d} is none of the usual ones.`,
      },
      compauth: {
        pass: "Taken together, Microsoft holds the sender for genuine.",
        fail: "Taken together, Microsoft does not hold the sender for genuine.",
        soft: "Taken together, Microsoft finds the sender doubtful.",
        none: "Microsoft made no judgement.",
        error: "Microsoft could not make a judgement.",
        other: "The result is none of the usual ones.",
      },
    };
    return sentences[check][outcome];
  },
  aligned: (aligned) =>
    aligned
      ? "This is the domain that you read as sender."
      : "This is not the domain that you read as sender.",
  asWritten: (result) => `as written: ${result}`,
  nothingChecked: "The recipient’s side recorded no such check.",
  passMeansLittle: "A passed check names a domain. It does not make the content true.",
  placementHeading: "Why it lies where it lies",
  placement: {
    inbox: "The filter let it through to the inbox.",
    junk: "The filter sorted it into the junk folder.",
    "quarantine-released": "It was held in quarantine and released from there.",
    "allowed-by-list": "A list of allowed senders let it through without the usual filtering.",
    "allowed-by-rule": "A rule of the organisation let it through without the usual filtering.",
    "blocked-sender": "The sender is on a list of blocked senders.",
  },
  notesHeading: "Notes",
  strength: { weak: "in passing", medium: "worth a look", strong: "weighs much" },
  arcHeading: "Checks before a forwarding (ARC)",
  arcChain: {
    whole:
      "The record is whole: no instance is missing. The seals themselves are not verified here.",
    incomplete: "The record is incomplete.",
    failed: "A forwarder found the earlier record broken.",
    none: "There is none.",
  },
  arcSet: (instance, sealer) =>
    `${String(instance)}. sealed by ${sealer ?? "somebody who is not named"}`,
  arcTrusted: "believed",
  arcUntrusted: "a claim: this sealer is not one of the trusted ones",
  arcIncomplete: "incomplete",
  filterHeading: "What the filter wrote",
  undocumented: "undocumented",
  details: "Details for specialists",
};
