/**
 * Which registry gives out which block of addresses.
 *
 * A snapshot in the sense of RFC 9224 (the registries' bootstrap), written down by hand from the
 * IANA lists "IPv4 Address Space" and "IPv6 Global Unicast Address Assignments" as known in
 * 2025-06. These blocks hardly ever change. A wrong row costs one redirect: every registry sends
 * a question about another's addresses on to it.
 *
 * Left out on purpose: single transfers between registries, of which there are thousands, and
 * which the redirect answers.
 */

export type RegistryId = "afrinic" | "apnic" | "arin" | "lacnic" | "ripe";

export interface Registry {
  readonly id: RegistryId | "jpnic" | "nicbr";
  readonly name: string;
  /** Base of its RDAP service, with the final slash. */
  readonly base: string;
}

export const registries: Readonly<Record<RegistryId, Registry>> = {
  afrinic: { id: "afrinic", name: "AFRINIC", base: "https://rdap.afrinic.net/rdap/" },
  apnic: { id: "apnic", name: "APNIC", base: "https://rdap.apnic.net/" },
  arin: { id: "arin", name: "ARIN", base: "https://rdap.arin.net/registry/" },
  lacnic: { id: "lacnic", name: "LACNIC", base: "https://rdap.lacnic.net/rdap/" },
  ripe: { id: "ripe", name: "RIPE NCC", base: "https://rdap.db.ripe.net/" },
};

/** National registries know who really uses a block; the regional one names the block's holder. */
export const nationalRegistries: readonly {
  readonly country: string;
  readonly within: RegistryId;
  readonly registry: Registry;
}[] = [
  {
    country: "JP",
    within: "apnic",
    registry: { id: "jpnic", name: "JPNIC", base: "https://jpnic.rdap.apnic.net/" },
  },
  {
    country: "BR",
    within: "lacnic",
    registry: { id: "nicbr", name: "NIC.br", base: "https://rdap.registro.br/" },
  },
];

/** First octets, IPv4. Octets that no registry gives out stand in none of the lists. */
export const ipv4Blocks: Readonly<Record<RegistryId, string>> = {
  afrinic: "41 102 105 154 196-197",
  apnic:
    "1 14 27 36 39 42-43 49 58-61 101 103 106 110-126 133 150 153 163 171 175 180 182-183 202-203 210-211 218-223",
  arin: "3-4 6-9 11-13 15-24 26 28-30 32-35 38 40 44-45 47-48 50 52 54-56 63-76 96-100 104 107-108 128-132 134-140 142-144 146-149 152 155-162 164-170 172-174 184 192 198-199 204-209 214-216",
  lacnic: "177 179 181 186-187 189-191 200-201",
  ripe: "2 5 25 31 37 46 51 53 57 62 77-95 109 141 145 151 176 178 185 188 193-195 212-213 217",
};

export const ipv6Blocks: Readonly<Record<RegistryId, string>> = {
  afrinic: "2001:4200::/23 2c00::/12",
  apnic:
    "2001:200::/23 2001:c00::/23 2001:e00::/23 2001:4400::/23 2001:8000::/19 2001:a000::/20 2001:b000::/20 2400::/12 2410::/12",
  arin: "2001:400::/23 2001:1800::/23 2001:4800::/23 2600::/12 2610::/23 2620::/23 2630::/12",
  lacnic: "2001:1200::/23 2800::/12",
  ripe: "2001:600::/23 2001:800::/22 2001:1400::/22 2001:1a00::/23 2001:1c00::/22 2001:2000::/19 2001:4000::/23 2001:4600::/23 2001:4a00::/23 2001:4c00::/23 2001:5000::/20 2003::/18 2a00::/12 2a10::/12",
};
