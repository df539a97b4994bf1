import type { NetworksWords } from "../networks";

const vpnHost =
  "VPN services are known to stand here. Whether this connection was one cannot be told: about one in three such addresses is.";

export const networks: NetworksWords = {
  intro: "Looked up on this device. Nobody was asked.",
  noAddresses: "No public connection (IP address) stands on the path.",
  connection: "Connection (IP address)",
  operator: "Operator",
  kind: "Kind",
  network: "Network",
  service: "Mail service",
  country: "Country",
  registry: "Registry",
  abuse: "Reports of abuse",
  usuallyAt: (email) => `usually at ${email}`,
  unknownOperator: "not known",
  kinds: {
    isp: "Access provider (home or office line)",
    mobile: "Mobile network",
    "isp+mobile": "Access provider (fixed lines and mobile)",
    satellite: "Satellite access",
    hosting: "Data centre (rented servers)",
    "hosting+vpn": "Host where VPN services are known to stand",
    vpn: "Host where VPN services are known to stand",
    tor: "Host where Tor exits are known to stand",
    proxy: "Host where proxy services are known to stand",
    cdn: "Delivery network or privacy relay",
    "cdn+hosting": "Delivery network and data centre",
    sase: "Company security gateway",
    mail: "Mail service",
    "mail+hosting": "Mail service or rented server",
    "mail+sase": "Mail filter or company security gateway",
    education: "University, school or research",
    government: "Public authority",
    enterprise: "A company’s own network",
    transit: "Carrier between networks",
  },
  kindMeaning: {
    isp: "A line of a household, an office or a public place. It shows a line, not a person.",
    mobile: "Phones and mobile routers. The address changes often and may be shared.",
    "isp+mobile": "A household, an office or a phone: the network does not tell which.",
    satellite: "A line over satellite; many customers may share one address.",
    hosting: "Servers that anybody can rent. People seldom mail from there directly.",
    "hosting+vpn": vpnHost,
    vpn: vpnHost,
    tor: "Tor hides where a person connects from. Here, nothing further back can be seen.",
    proxy: "Such services pass on other people’s connections.",
    cdn: "Privacy relays such as iCloud Private Relay and WARP leave here. That is ordinary.",
    "cdn+hosting": "Both web delivery and rented servers: the network does not tell which.",
    sase: "People of a company go out to the internet through it. That is ordinary.",
    mail: "Servers of a mail service. They say nothing about the device of the person.",
    "mail+hosting": "Mail servers and rented servers share this network: it does not tell which.",
    "mail+sase": "A filter for mail or a company’s way out to the internet. That is ordinary.",
    education: "Campus lines, laboratories and guests use it.",
    government: "Lines and servers of an authority.",
    enterprise: "Lines and servers of one company.",
    transit: "It carries other networks; who uses the address is not told by that.",
  },
  unknownKind: "not known",
  basis: {
    "special-use": "Set aside by Internet standards.",
    "provider-range": "The mail service publishes this range.",
    "as-kind": "The network (AS) is in Whence’s list.",
    "as-name": "Only the name of the network suggests it.",
  },
  looksLike: (kind) => `Looks like: ${kind}`,
  inService: (service) => `Range of ${service}`,
  countries: (registered, located) => {
    if (registered !== null && located !== null && registered !== located) {
      return `registered in ${registered}, used in ${located}`;
    }
    return located ?? registered ?? "not known";
  },
  countryIsNotThePersons: "This country says nothing about where the person is.",
  shared: "Many people at once may use this connection (IP address).",
  special: (use) => {
    const sentences: Readonly<Record<string, string>> = {
      private: "An address inside a private network. It exists in countless networks.",
      loopback: "The machine itself.",
      linkLocal: "An address that only holds inside one network segment.",
      uniqueLocal: "An address inside a private network.",
      carrierGradeNat:
        "An address inside an access provider’s network. Many customers stand behind the provider’s public one.",
      documentation: "An address for examples. Real mail does not come from here.",
    };
    return sentences[use] ?? "An address set aside for a special purpose.";
  },
  whoCouldTell: "Who could tell more?",
  couldTell: {
    access: {
      who: (operator) =>
        `${operator ?? "The access provider"} can know which customer had this connection (IP address) at that time.`,
      needs: [
        "the connection (IP address)",
        "the source port, if a line of the header has it",
        "the time to the second, with its zone",
        "a request of the police or a court",
      ],
      caveat:
        "Such records are often kept for three to six months, some for less. Ask early. A customer is not yet the person.",
    },
    hosting: {
      who: (operator) =>
        `${operator ?? "The hosting company"} knows who rented the server, if anybody is named truly.`,
      needs: [
        "the connection (IP address)",
        "the time to the second, with its zone",
        "a request of the police or a court, often abroad",
      ],
      caveat:
        "The answer is often nothing: servers are rented with invented names, or misused without the knowledge of whoever rents them.",
    },
    masked: {
      who: (operator) =>
        `${operator ?? "The operator"} could know who connected, if it keeps any record.`,
      needs: [
        "the connection (IP address)",
        "the source port, if a line of the header has it",
        "the time to the second, with its zone",
        "a request of the police or a court, often abroad",
      ],
      caveat:
        "The answer is often nothing: many such services keep no records. The mail service’s own sign-in log can help more.",
    },
    "company-gateway": {
      who: () => "The company whose people leave through this gateway.",
      needs: ["the connection (IP address)", "the time to the second, with its zone"],
      caveat:
        "If it is your own organisation’s, IT can look it up. Otherwise the gateway’s operator names its customer only on legal request.",
    },
    mail: {
      who: (operator) =>
        `${operator ?? "The mail service"} can know which account sent it and from where it was used.`,
      needs: [
        "the Message-ID",
        "the time to the second, with its zone",
        "a request of the police or a court",
      ],
      caveat:
        "An organisation’s own administrators see their accounts’ logs without that. How long the service keeps records differs.",
    },
    organisation: {
      who: (operator) => `${operator ?? "The organisation"} can know which of its machines it was.`,
      needs: ["the connection (IP address)", "the time to the second, with its zone"],
      caveat: "Its security team often answers without a legal request. Guests may use it too.",
    },
    unknown: {
      who: (operator) =>
        operator === null
          ? "The registry names whoever holds this range."
          : `${operator}, or whoever it has given this range to.`,
      needs: ["the connection (IP address)", "the time to the second, with its zone"],
      caveat: "What kind of network this is, is not known here.",
    },
  },
  needsTitle: "What a request needs",
  ask: (registry) => `Ask ${registry}`,
  askWarning: (registry, ip) =>
    `${registry} then learns that somebody at your connection asked about ${ip}. Nothing of the message leaves.`,
  askOff: "Asking the registry is switched off by your organisation.",
  asking: "Asking…",
  answered: (host) => `Answer of ${host}, in its own words`,
  registered: {
    name: "Network name",
    holder: "Holder",
    range: "Range",
    country: "Country",
    abuse: "Abuse contact",
    otherContact: "Technical contact",
    changed: "Last changed",
  },
  refusals: {
    "no-connection": "The registry could not be reached from here.",
    "no-answer": "The registry did not answer in time.",
    "too-many": "The registry has been asked too often from here. Try later.",
    "not-found": "The registry does not know this range.",
    refused: "The registry refused to answer.",
    unreadable: "The answer could not be read.",
  },
  openPage: "Open the question in the browser",
  proxyPath: {
    title: "What may stand in between",
    device: "The person’s device",
    unknown: "unknown",
    between: {
      vpn: "VPN or proxy",
      tor: "Tor",
      relay: "Relay",
      "rented-server": "Rented server",
      "company-gateway": "Company gateway",
    },
    meaning: {
      vpn: "VPN services are known to stand at this host. If one was used, the mail service saw its address and not the person’s.",
      tor: "Tor exits are known to stand at this host. The mail service saw the exit and not the person’s address.",
      relay:
        "Privacy relays leave from this network. If one was used, the mail service saw its address and not the person’s.",
      "rented-server":
        "A rented server signed in to the mail account: a program there, a remote desktop, or somebody’s way around their own address.",
      "company-gateway":
        "People of a company reach the internet through it, so the mail service saw the gateway’s address.",
    },
    mailService: "Mail service",
    notNamed: "not named",
    mailbox: "The mailbox",
    whoKnows: {
      vpn: "The rest: the VPN operator, if it keeps records; the mail service, which sign-ins the account had before and after.",
      tor: "The rest: nobody along Tor. The mail service knows which sign-ins the account had before and after.",
      relay:
        "The rest: the relay’s operator in part; the mail service, which sign-ins the account had before and after.",
      "rented-server":
        "The rest: whoever rented the server, by its operator; the mail service, which sign-ins the account had.",
      "company-gateway": "The rest: the company’s IT, by time and user.",
    },
  },
  data: {
    date: (date) => `Network data of ${date}. Networks change hands; older mail may differ.`,
    offline: "The data lies beside this page; no look-up leaves this device.",
    loading: (percent) => `Network data is coming: ${String(percent)} %`,
    problems: {
      missing: "Network data could not be fetched. Everything else works.",
      damaged: "Network data came damaged and is not used. Everything else works.",
    },
    tryAgain: "Try again",
    attribution: "Sources of the network data",
  },
};
