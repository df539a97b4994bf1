import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import type { AddressInfo } from "node:net";

import { askRegistry } from "../../src/registry/askRegistry";
import type { RegistryFetch } from "../../src/registry/model";

const answer = {
  objectClassName: "ip network",
  name: "EXAMPLE-NET",
  entities: [
    {
      roles: ["abuse"],
      vcardArray: ["vcard", [["email", {}, "text", "abuse@example.com"]]],
    },
  ],
};

const servers: Server[] = [];

const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
};

const send =
  (status: number, body: string): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { "Content-Type": "application/rdap+json" }).end(body);
  };

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const nodeFetch: RegistryFetch = (url, request) => fetch(url, request);

describe("asking a registry, against a real server", () => {
  test("the question is one address, and nothing of the page goes along", async () => {
    const seen: string[] = [];
    const base = await serve((request, response) => {
      seen.push(
        String(request.url),
        String(request.headers.accept),
        String(request.headers.cookie),
        String(request.headers.referer)
      );
      response.end(JSON.stringify(answer));
    });
    const told = await askRegistry("192.0.2.7", [base], nodeFetch);
    expect(told).toMatchObject({ kind: "found", network: { name: "EXAMPLE-NET" } });
    expect(seen).toEqual(["/ip/192.0.2.7", "application/rdap+json", "undefined", "undefined"]);
  });

  test("an IPv6 address is asked for as one part of the way", async () => {
    const seen: string[] = [];
    const base = await serve((request, response) => {
      seen.push(String(request.url));
      response.end(JSON.stringify(answer));
    });
    await askRegistry("2001:db8::1", [base], nodeFetch);
    expect(seen).toEqual(["/ip/2001%3Adb8%3A%3A1"]);
  });

  test("a registry that sends us on is followed, and the one that answered is named", async () => {
    const other = await serve(send(200, JSON.stringify(answer)));
    const base = await serve((request, response) => {
      response.writeHead(302, { Location: other + String(request.url).slice(1) }).end();
    });
    const told = await askRegistry("192.0.2.7", [base], nodeFetch);
    expect(told).toMatchObject({
      kind: "found",
      answeredBy: new URL(other).host,
      network: { abuse: { email: "abuse@example.com" } },
    });
  });

  test("where the national registry does not know it the regional one is asked", async () => {
    const national = await serve(send(404, "{}"));
    const regional = await serve(send(200, JSON.stringify(answer)));
    const told = await askRegistry("192.0.2.7", [national, regional], nodeFetch);
    expect(told).toMatchObject({ kind: "found", answeredBy: new URL(regional).host });
  });

  test.each([
    [404, "{}", "not-found"],
    [429, "slow down", "too-many"],
    [403, "no", "refused"],
    [500, "broken", "refused"],
    [200, "<html>", "unreadable"],
    [200, '{"objectClassName":"domain"}', "unreadable"],
    [200, `{"objectClassName":"ip network","name":"${"x".repeat(1_000_001)}"}`, "unreadable"],
  ])("status %d is told and leaves a page to open (%#)", async (status, body, reason) => {
    const base = await serve(send(status, body));
    const told = await askRegistry("192.0.2.7", [base], nodeFetch);
    expect(told).toEqual({ kind: "refused", reason, status, page: `${base}ip/192.0.2.7` });
  });

  test("a registry that never answers is given up", async () => {
    const base = await serve(() => undefined);
    const told = await askRegistry("192.0.2.7", [base], nodeFetch, 100);
    expect(told).toMatchObject({ kind: "refused", reason: "no-answer", status: null });
  });

  test("so is one that stops half-way", async () => {
    const base = await serve((_request, response) => {
      response.writeHead(200).write('{"objectClassName":');
    });
    const told = await askRegistry("192.0.2.7", [base], nodeFetch, 300);
    expect(told).toMatchObject({ kind: "refused", reason: "no-answer" });
  });

  test("a connection that is refused is told", async () => {
    const base = await serve(send(200, "{}"));
    servers.splice(0).forEach((server) => server.close());
    const told = await askRegistry("192.0.2.7", [base], nodeFetch);
    expect(told).toMatchObject({ kind: "refused", reason: "no-connection" });
  });
});

describe("what the host's fetch is asked for", () => {
  test("no cookies, no referrer, no store; redirects followed", async () => {
    const requests: unknown[] = [];
    await askRegistry("192.0.2.7", ["https://registry.example/"], (url, { signal, ...request }) => {
      requests.push(url, request, signal.aborted);
      return Promise.resolve({ status: 404, url, text: () => Promise.resolve("") });
    });
    expect(requests).toEqual([
      "https://registry.example/ip/192.0.2.7",
      {
        headers: { Accept: "application/rdap+json" },
        credentials: "omit",
        referrerPolicy: "no-referrer",
        redirect: "follow",
        cache: "no-store",
      },
      false,
    ]);
  });

  test("nobody is asked where there is nobody to ask", async () => {
    const told = await askRegistry("192.0.2.7", [], () => {
      throw new Error("nobody was to be asked");
    });
    expect(told.kind).toBe("refused");
  });
});
