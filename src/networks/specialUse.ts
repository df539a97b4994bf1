/**
 * Addresses that are nobody's public address.
 *
 * From the IANA special-purpose registries for IPv4 and IPv6 (RFC 6890 and its updates) as of
 * 2025-10; the reference stands on each row. Names are those of ipaddr.js, except that the
 * ranges for documentation and for benchmarks, which it counts as reserved, have their own.
 * Left out on purpose: single-address entries inside a listed block (192.0.0.8, 192.0.0.9, …),
 * since no answer of ours differs for them.
 */
export const specialUse: readonly (readonly [cidr: string, use: string])[] = [
  ["0.0.0.0/8", "unspecified"], // RFC 791 3.2
  ["10.0.0.0/8", "private"], // RFC 1918
  ["100.64.0.0/10", "carrierGradeNat"], // RFC 6598
  ["127.0.0.0/8", "loopback"], // RFC 1122 3.2.1.3
  ["169.254.0.0/16", "linkLocal"], // RFC 3927
  ["172.16.0.0/12", "private"], // RFC 1918
  ["192.0.0.0/24", "reserved"], // RFC 6890 2.1
  ["192.0.2.0/24", "documentation"], // RFC 5737
  ["192.31.196.0/24", "as112"], // RFC 7535
  ["192.52.193.0/24", "amt"], // RFC 7450
  ["192.88.99.0/24", "reserved"], // RFC 7526
  ["192.168.0.0/16", "private"], // RFC 1918
  ["192.175.48.0/24", "as112"], // RFC 7534
  ["198.18.0.0/15", "benchmarking"], // RFC 2544
  ["198.51.100.0/24", "documentation"], // RFC 5737
  ["203.0.113.0/24", "documentation"], // RFC 5737
  ["224.0.0.0/4", "multicast"], // RFC 5771
  ["240.0.0.0/4", "reserved"], // RFC 1112 4
  ["255.255.255.255/32", "broadcast"], // RFC 919 7
  ["::/128", "unspecified"], // RFC 4291 2.5.2
  ["::1/128", "loopback"], // RFC 4291 2.5.3
  ["::ffff:0:0:0/96", "rfc6145"], // RFC 2765, IPv4-translated
  ["64:ff9b::/96", "rfc6052"], // RFC 6052, NAT64
  ["64:ff9b:1::/48", "rfc6052"], // RFC 8215, NAT64 of one network
  ["100::/64", "discard"], // RFC 6666
  ["2001::/23", "reserved"], // RFC 2928
  ["2001::/32", "teredo"], // RFC 4380
  ["2001:2::/48", "benchmarking"], // RFC 5180
  ["2001:3::/32", "amt"], // RFC 7450
  ["2001:4:112::/48", "as112v6"], // RFC 7535
  ["2001:10::/28", "deprecatedOrchid"], // RFC 4843
  ["2001:20::/28", "orchid2"], // RFC 7343
  ["2001:30::/28", "droneRemoteIdProtocolEntityTags"], // RFC 9374
  ["2001:db8::/32", "documentation"], // RFC 3849
  ["2002::/16", "6to4"], // RFC 3056
  ["2620:4f:8000::/48", "as112v6"], // RFC 7534
  ["3fff::/20", "documentation"], // RFC 9637
  ["5f00::/16", "segmentRouting"], // RFC 9602
  ["fc00::/7", "uniqueLocal"], // RFC 4193
  ["fe80::/10", "linkLocal"], // RFC 4291 2.5.6
  ["fec0::/10", "deprecatedSiteLocal"], // RFC 3879
  ["ff00::/8", "multicast"], // RFC 4291 2.7
];
