import { addressScope } from "../../../src/classifier/platforms/addressScope";
import { isGoogleSubmission } from "../../../src/classifier/platforms/isGoogleSubmission";
import { looksDynamic } from "../../../src/classifier/platforms/looksDynamic";
import { sesAddressOf } from "../../../src/classifier/origin/sesAddressOf";
import { readHeaderFields } from "../../../src/classifier/headers/readHeaderFields";
import { readHops } from "../../../src/classifier/hops/readHops";

describe("names that state an address", () => {
  test.each([
    ["a8-30.smtp-out.amazonses.com", "54.240.8.30"],
    ["b224-17.smtp-out.eu-west-1.amazonses.com", "69.169.224.17"],
    ["e242-12.smtp-out.us-west-2.amazonses.com", "23.251.242.12"],
    ["a8-30.smtp-out.amazonses.com.example.net", null],
    ["f8-30.smtp-out.amazonses.com", null],
  ])("%s is Amazon SES at %s", (host, address) => {
    expect(sesAddressOf(host)).toBe(address);
  });

  test.each([
    "203-0-113-7.dyn.example.net",
    "cpe-198-51-100-7.example.net",
    "7.113.0.203.pool.example.net",
  ])("%s is a name that an access provider gives out", (name) => {
    expect(looksDynamic(name)).toBe(true);
  });

  test.each([
    "mail.example.net",
    "mx1.example.org",
    "ci74p00im-qukt09082102.me.com",
    "mail-ed1-f43.google.com",
  ])("%s is a mail server's name", (name) => {
    expect(looksDynamic(name)).toBe(false);
  });
});

describe("what an address can say", () => {
  test.each([
    ["203.0.113.7", "public"],
    ["10.0.0.1", "private"],
    ["100.64.1.1", "private"],
    ["fe80::1", "private"],
    ["fd00::1", "private"],
    ["::1", "loopback"],
    ["127.0.1.1", "loopback"],
    ["2002:a05:6402:1234:b0:5c9:aa01:bb02", "pseudo"],
    ["2603:10a6:209:84::38", "public"],
  ])("%s is %s", (ip, scope) => {
    expect(addressScope(ip)).toBe(scope);
  });
});

describe("a line by Google's server", () => {
  function isSubmission(id: string): boolean {
    const text = `Received: from pc.example.net (host7.example.net. [192.0.2.7]) by mx.google.com with ESMTPS id ${id} for <me@example.com> (version=TLS1_2 cipher=ECDHE bits=128/128); Mon, 16 Nov 2015 18:13:02 -0800 (PST)`;
    return readHops(readHeaderFields(text)).some(isGoogleSubmission);
  }

  test("is a submission where its id says so", () => {
    expect(isSubmission("ab1sm1234567abc.12.2015.11.16.18.13.02")).toBe(true);
  });

  test("is a delivery from outside where its id says that", () => {
    const id = "a1b2c3d4e5f6-a9ab12cd34si123456766b.512.2015.11.16.18.13.02";
    expect(isSubmission(id)).toBe(false);
  });
});
