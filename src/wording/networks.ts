import type { NetworkFacts, NetworkKind } from "../classifier/model";
import type { ProxyPath } from "../networks/findProxyPath";
import type { KindGroup } from "../networks/groupKind";

type Basis = NonNullable<NetworkFacts["basis"]>;

/** Whose address it is, in words. */
export interface NetworksWords {
  readonly intro: string;
  readonly noAddresses: string;
  readonly connection: string;
  readonly operator: string;
  readonly kind: string;
  readonly network: string;
  readonly service: string;
  readonly country: string;
  readonly registry: string;
  readonly abuse: string;
  readonly usuallyAt: (email: string) => string;
  readonly unknownOperator: string;
  readonly kinds: Readonly<Record<NetworkKind, string>>;
  /** One sentence that says what the kind means, and what it does not. */
  readonly kindMeaning: Readonly<Record<NetworkKind, string>>;
  readonly unknownKind: string;
  /** How the kind is known. */
  readonly basis: Readonly<Record<Basis, string>>;
  /** Put before a kind that only a name suggests. */
  readonly looksLike: (kind: string) => string;
  readonly inService: (service: string) => string;
  readonly countries: (registered: string | null, located: string | null) => string;
  readonly countryIsNotThePersons: string;
  readonly shared: string;
  readonly special: (use: string) => string;
  readonly whoCouldTell: string;
  readonly couldTell: Readonly<
    Record<
      KindGroup,
      {
        readonly who: (operator: string | null) => string;
        readonly needs: readonly string[];
        readonly caveat: string;
      }
    >
  >;
  readonly needsTitle: string;
  readonly ask: (registry: string) => string;
  /** Stands beside the button, before anybody presses it. */
  readonly askWarning: (registry: string, ip: string) => string;
  readonly askOff: string;
  readonly asking: string;
  readonly answered: (host: string) => string;
  readonly registered: {
    readonly name: string;
    readonly holder: string;
    readonly range: string;
    readonly country: string;
    readonly abuse: string;
    readonly otherContact: string;
    readonly changed: string;
  };
  readonly refusals: Readonly<
    Record<
      "no-connection" | "no-answer" | "too-many" | "not-found" | "refused" | "unreadable",
      string
    >
  >;
  readonly openPage: string;
  readonly proxyPath: {
    readonly title: string;
    readonly device: string;
    readonly unknown: string;
    readonly between: Readonly<Record<ProxyPath["between"], string>>;
    readonly meaning: Readonly<Record<ProxyPath["between"], string>>;
    readonly mailService: string;
    readonly notNamed: string;
    readonly mailbox: string;
    readonly whoKnows: Readonly<Record<ProxyPath["between"], string>>;
  };
  readonly data: {
    readonly date: (date: string) => string;
    readonly offline: string;
    readonly loading: (percent: number) => string;
    readonly problems: Readonly<Record<"missing" | "damaged", string>>;
    readonly tryAgain: string;
    readonly attribution: string;
  };
}
