import { act, render, screen } from "@testing-library/react";
import { axe } from "jest-axe";

import type { Analysis } from "../../src/classifier/model";
import { defaultSettings } from "../../src/settings/defaultSettings";
import { App } from "../../src/taskpane/App";
import { EnrichmentContext } from "../../src/taskpane/EnrichmentContext";
import type { EnrichmentState } from "../../src/taskpane/createEnrichment";
import { gmailSample } from "./gmailSample";
import { preparePage } from "./preparePage";
import { sampleSession } from "./sampleSession";

preparePage();

/** An enrichment that a test moves. */
function fakeEnrichment() {
  const listeners = new Set<() => void>();
  let state: EnrichmentState = "waiting";
  return {
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: jest.fn(() => Promise.resolve()),
    become: (next: EnrichmentState) => {
      state = next;
      for (const listener of listeners) listener();
    },
  };
}

function open(language = "en-US") {
  const session = sampleSession({ state: "ready", inspection: gmailSample }, { language });
  const enrichment = fakeEnrichment();
  const shown = render(
    <EnrichmentContext value={enrichment}>
      <App session={session} settings={defaultSettings} />
    </EnrichmentContext>
  );
  const complete = (analysis: Partial<Analysis>) => {
    act(() => {
      session.move({
        state: "ready",
        inspection: { ...gmailSample, analysis: { ...gmailSample.analysis, ...analysis } },
      });
    });
  };
  return { ...shown, session, enrichment, complete };
}

const { origin } = gmailSample.analysis;
const changed = "The answer above has changed since it first appeared: more look-up data has come.";

describe("data that comes after the answer", () => {
  test("changes the first sentence, and the page says that it did", async () => {
    const { complete, container } = open();
    complete({ origin: { ...origin, operator: "Yahoo Mail" } });
    expect(screen.getByText(changed)).toBeVisible();
    expect(screen.getByText("This was sent from Yahoo Mail.")).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  test("changes the confidence, and the page says that it did", () => {
    const { complete } = open();
    complete({ origin: { ...origin, confidenceIn: { service: "medium", address: null } } });
    expect(screen.getByText(changed)).toBeVisible();
  });

  test("leaves the answer as it was, and nothing is said", () => {
    const { complete } = open();
    complete({ networks: {} });
    expect(screen.queryByText(changed)).not.toBeInTheDocument();
  });

  test("is not what another language is taken for", () => {
    const { session } = open();
    act(() => {
      session.change({ language: "ja-JP" });
    });
    expect(screen.getByText("このメールは、Gmailから送信されました。")).toBeVisible();
    expect(screen.queryByText(/判定が変わりました/u)).not.toBeInTheDocument();
  });

  test.each([
    ["en-US", /^Network data could not be loaded/u, "Try again"],
    ["ja-JP", /^ネットワークの情報を読み込めませんでした/u, "もう一度試す"],
  ])("does not come: that is said with another try, in %s", (language, text, again) => {
    const { enrichment } = open(language);
    expect(screen.queryByText(text)).not.toBeInTheDocument();
    act(() => {
      enrichment.become("without-networks");
    });
    expect(screen.getByText(text)).toBeVisible();
    act(() => {
      screen.getByRole("button", { name: again }).click();
    });
    expect(enrichment.load).toHaveBeenCalledTimes(1);
    act(() => {
      enrichment.become("complete");
    });
    expect(screen.queryByText(text)).not.toBeInTheDocument();
  });
});
