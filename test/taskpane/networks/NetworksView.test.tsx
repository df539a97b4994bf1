import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { axe } from "jest-axe";

import type { Analysis, NetworkFacts } from "../../../src/classifier/model";
import { LanguageContext } from "../../../src/taskpane/frame/LanguageContext";
import type { NetworkDataState } from "../../../src/taskpane/networks/networkData";
import { NetworksView } from "../../../src/taskpane/networks/NetworksView";
import type { Language } from "../../../src/wording/model";

const facts: NetworkFacts = {
  ip: "89.187.161.1",
  special: null,
  asn: 60068,
  asName: "Datacamp Limited",
  operator: "Datacamp / CDN77",
  kind: "hosting+vpn",
  basis: "as-kind",
  registeredCountry: "CZ",
  locatedCountry: "JP",
  service: null,
  shared: false,
};

const analysisOf = (...list: readonly NetworkFacts[]): Analysis =>
  ({
    origin: { ip: "89.187.161.1", addressIs: "client", operator: "Gmail" },
    hops: [],
    networks: Object.fromEntries(list.map((one) => [one.ip, one])),
  }) as unknown as Analysis;

const ready: NetworkDataState = { state: "ready", date: "2026-06-17" };

const show = (
  list: readonly NetworkFacts[],
  {
    data = ready,
    mayAsk = false,
    language = "en",
    onTryAgain = jest.fn(),
  }: {
    readonly data?: NetworkDataState;
    readonly mayAsk?: boolean;
    readonly language?: Language;
    readonly onTryAgain?: jest.Mock;
  } = {}
) =>
  render(
    <LanguageContext value={language}>
      <NetworksView
        analysis={analysisOf(...list)}
        data={data}
        mayAsk={mayAsk}
        onTryAgain={onTryAgain}
      />
    </LanguageContext>
  );

afterEach(() => {
  jest.restoreAllMocks();
});

const answerWith = (status: number, body: unknown): jest.Mock => {
  const asked = jest.fn(() =>
    Promise.resolve({
      status,
      url: "https://rdap.db.ripe.net/ip/89.187.161.1",
      text: () => Promise.resolve(JSON.stringify(body)),
    })
  );
  Object.defineProperty(globalThis, "fetch", { value: asked, configurable: true });
  return asked;
};

describe("the card of an address", () => {
  test("a host of VPN services is called that and nothing more, and both countries stand", () => {
    show([facts]);
    const card = screen.getByRole("article", { name: "89.187.161.1" });
    expect(card).toHaveTextContent("Host where VPN services are known to stand");
    expect(card).toHaveTextContent("registered in Czechia, used in Japan");
    expect(card).toHaveTextContent("This country says nothing about where the person is.");
    expect(card).toHaveTextContent("AS60068 Datacamp Limited");
    expect(card).toHaveTextContent("RIPE NCC");
  });

  test("in Japanese too", () => {
    show([facts], { language: "ja" });
    const card = screen.getByRole("article", { name: "89.187.161.1" });
    expect(card).toHaveTextContent("VPNサービスの設置が知られている事業者");
    expect(card).toHaveTextContent("登録はチェコ、使用は日本");
    expect(card).toHaveTextContent("この国は、送った人の居場所を示しません。");
  });

  test("a kind that only a name suggests is only a likeness", () => {
    show([{ ...facts, kind: "education", basis: "as-name" }]);
    expect(screen.getByText("Looks like: University, school or research")).toBeVisible();
  });

  test("an address of many people says so", () => {
    show([{ ...facts, kind: "mobile", shared: true }]);
    expect(screen.getByText(/Many people at once may use this/)).toBeVisible();
  });

  test("an address of an example has no operator and nobody to ask", () => {
    show([{ ...facts, ip: "192.0.2.1", special: "documentation" }], { mayAsk: true });
    const card = screen.getByRole("article", { name: "192.0.2.1" });
    expect(card).toHaveTextContent("An address for examples.");
    expect(within(card).queryByRole("button")).toBeNull();
  });

  test("who could tell more unfolds, with what a request needs", () => {
    show([facts]);
    fireEvent.click(screen.getByRole("button", { name: "Who could tell more?" }));
    expect(screen.getByText("the time to the second, with its zone")).toBeVisible();
    expect(screen.getByText(/The answer is often nothing/)).toBeVisible();
  });

  test("hostile names stay text", () => {
    show([{ ...facts, operator: "<img src=x onerror=alert(1)>" }]);
    expect(screen.getAllByText(/<img src=x onerror=alert\(1\)>/)[0]).toBeVisible();
    expect(document.querySelector("img")).toBeNull();
  });
});

describe("what may stand in between is drawn", () => {
  test("device unknown, VPN or proxy, mail service, mailbox", () => {
    show([facts]);
    const stations = within(
      screen.getByRole("list", { name: "What may stand in between" })
    ).getAllByRole("listitem");
    expect(stations.map((station) => station.textContent)).toEqual([
      "The person’s deviceunknown",
      expect.stringContaining("89.187.161.1 · Datacamp / CDN77"),
      "Mail serviceGmail",
      "The mailbox",
    ]);
  });
});

describe("the registry", () => {
  test("is asked nothing where the organisation has not switched it on", () => {
    show([facts]);
    expect(screen.queryByRole("button", { name: "Ask RIPE NCC" })).toBeNull();
  });

  test("learns only on a press, and what it learns stands beside the button", async () => {
    const asked = answerWith(200, {
      objectClassName: "ip network",
      name: "EXAMPLE-NET",
      entities: [
        { roles: ["abuse"], vcardArray: ["vcard", [["email", {}, "text", "abuse@example.com"]]] },
      ],
    });
    show([facts], { mayAsk: true });
    const button = screen.getByRole("button", { name: "Ask RIPE NCC" });
    expect(button).toHaveAccessibleDescription(/learns that somebody at your connection asked/);
    expect(asked).not.toHaveBeenCalled();
    fireEvent.click(button);
    await waitFor(() => {
      expect(screen.getByText("EXAMPLE-NET")).toBeVisible();
    });
    expect(asked).toHaveBeenCalledTimes(1);
    expect(screen.getByText("abuse@example.com")).toBeVisible();
    expect(screen.getByText("Answer of rdap.db.ripe.net, in its own words")).toBeVisible();
  });

  test("that refuses leaves a page to open", async () => {
    answerWith(429, {});
    show([facts], { mayAsk: true });
    fireEvent.click(screen.getByRole("button", { name: "Ask RIPE NCC" }));
    const link = await screen.findByRole("link", { name: "Open the question in the browser" });
    expect(link).toHaveAttribute("href", "https://rdap.db.ripe.net/ip/89.187.161.1");
    expect(screen.getByText(/asked too often/)).toBeVisible();
  });
});

describe("the data itself", () => {
  test("its progress is told", () => {
    show([], { data: { state: "loading", percent: 40 } });
    expect(screen.getByRole("status")).toHaveTextContent("Network data is coming: 40 %");
  });

  test("where it is missing or damaged the pane says so and offers another try", () => {
    const onTryAgain = jest.fn();
    show([], { data: { state: "failed", problem: "damaged" }, onTryAgain });
    expect(screen.getByText(/came damaged and is not used/)).toBeVisible();
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(onTryAgain).toHaveBeenCalledTimes(1);
  });

  test("its date and its sources stand below, with the link that DB-IP asks for", () => {
    show([facts]);
    expect(screen.getByText(/Network data of 20\d\d-\d\d-\d\d/)).toBeVisible();
    expect(screen.getByRole("link", { name: "IP Geolocation by DB-IP" })).toHaveAttribute(
      "href",
      "https://db-ip.com"
    );
  });
});

test.each(["en", "ja"] as const)(
  "nothing hinders a person who hears the page (%s)",
  async (language) => {
    const { container } = show(
      [facts, { ...facts, ip: "100.64.1.1", special: "carrierGradeNat" }],
      {
        mayAsk: true,
        language,
      }
    );
    expect(await axe(container)).toHaveNoViolations();
  }
);
