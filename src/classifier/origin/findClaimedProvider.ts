import { findProviderByHost } from "../../providers/findProvider";
import type { Provider } from "../../providers/model";
import { hostIsUnder } from "../platforms/hostIsUnder";

/** Names that services write in their lines beside those of their sending hosts. */
const otherNames: readonly (readonly [suffix: string, host: string])[] = [
  ["smtp.gmail.com", "google.com"],
  ["smtp-relay.gmail.com", "google.com"],
  ["hotmail.msn.com", "hotmail.com"],
  ["outlook.office365.com", "prod.outlook.com"],
];

/** The service in whose name a host of a Received line speaks; a claim, never proof. */
export function findClaimedProvider(host: string): Provider | null {
  const other = otherNames.find(([suffix]) => hostIsUnder(host, [suffix]));
  return findProviderByHost(other?.[1] ?? host);
}
