import { parse } from "tldts";

import type { RegistrableDomain } from "../model";

/**
 * The registrable domain by the whole public suffix list (publicsuffix.org, through tldts),
 * private suffixes included: two customers of one hosting domain are strangers.
 */
export const publicRegistrableDomain: RegistrableDomain = (name) =>
  parse(name, { allowPrivateDomains: true, extractHostname: false, validateHostname: false })
    .domain;
