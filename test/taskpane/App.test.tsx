import { act, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { axe } from "jest-axe";

import type { Opening, OpeningProblem } from "../../src/opening/model";
import { defaultSettings } from "../../src/settings/defaultSettings";
import { App } from "../../src/taskpane/App";
import { gmailSample } from "./gmailSample";
import { preparePage } from "./preparePage";
import { sampleSession } from "./sampleSession";

preparePage();
// Parts come when they are asked for; a busy machine takes its time.
configure({ asyncUtilTimeout: 30_000 });

const problems: readonly OpeningProblem[] = [
  "no-item",
  "not-mail",
  "composing",
  "outlook-too-old",
  "no-permission",
  "encrypted",
  "office-never-ready",
  "no-answer",
  "item-changed",
  "host-failed",
];

const ready: Opening = { state: "ready", inspection: gmailSample };

function open(opening: Opening, language = "en-US") {
  const session = sampleSession(opening, { language });
  const shown = render(<App session={session} settings={defaultSettings} />);
  return { session, ...shown };
}

const press = async (name: RegExp | string) => {
  await act(async () => {
    screen.getByRole("button", { name }).click();
    await Promise.resolve();
  });
};

describe("an open message", () => {
  test("is answered in one sentence with what it is sure of", () => {
    open(ready);
    expect(screen.getByText("This was sent from Gmail.")).toBeVisible();
    expect(
      screen.getByText("Gmail does not reveal the connection (IP address) used.")
    ).toBeVisible();
    expect(screen.getByText("Sure: sent from Gmail")).toBeVisible();
    expect(screen.getByText("Whence judges the route, not the content.")).toBeVisible();
  });

  test("is answered in Japanese where Outlook speaks Japanese", () => {
    open(ready, "ja-JP");
    expect(screen.getByText("このメールは、Gmailから送信されました。")).toBeVisible();
    expect(document.documentElement.lang).toBe("ja");
  });

  test("is answered in English where Outlook speaks a language that Whence does not", () => {
    open(ready, "fr-FR");
    expect(screen.getByText("This was sent from Gmail.")).toBeVisible();
  });

  test("draws the path from its origin to the mailbox, the boundary as a line between", async () => {
    open(ready);
    const path = await screen.findByRole("region", { name: "The path" });
    const places = await within(path).findAllByRole("listitem");
    const texts = places.map(({ textContent }) => textContent);
    const at = (text: string) => texts.findIndex((shown) => shown.includes(text));
    expect(at("Sender’s device")).toBe(0);
    expect(at("mail-ed1-f43.google.com")).toBeLessThan(at("Your side begins here"));
    expect(at("Your side begins here")).toBeLessThan(at("Microsoft 365"));
    expect(at("Your mailbox")).toBe(texts.length - 1);
  });

  test("leads from a statement to its header line and back", async () => {
    const scroll = jest.fn();
    Element.prototype.scrollIntoView = scroll;
    open(ready);
    await press(/^Checks/u);
    const [link] = await screen.findAllByRole("button", { name: "Line 4: Authentication-Results" });
    await act(async () => {
      link?.click();
      await Promise.resolve();
    });
    const back = await screen.findByRole("button", { name: "Back to the statement" });
    expect(back.closest("li")).toHaveFocus();
    act(() => {
      back.click();
    });
    expect(link).toHaveFocus();
    expect(scroll).toHaveBeenCalled();
  });

  test("can be searched line by line", async () => {
    open(ready);
    await press("All headers");
    const search = await screen.findByRole("searchbox");
    expect(screen.getByText("10 of 10 lines")).toBeVisible();
    act(() => {
      fireEvent.change(search, { target: { value: "CAExample" } });
    });
    expect(screen.getByText("1 of 10 lines")).toBeVisible();
  });

  test.each(["en-US", "ja-JP"])(
    "has nothing that keeps a screen reader out, in %s",
    async (tag) => {
      const { container } = open(ready, tag);
      const expanders = container.querySelectorAll<HTMLElement>("h2 [aria-expanded=false]");
      await act(async () => {
        for (const expander of expanders) expander.click();
        await Promise.resolve();
      });
      await waitFor(
        () => {
          expect(screen.queryByText(/^(?:Loading…|読み込んでいます…)$/u)).not.toBeInTheDocument();
        },
        { timeout: 30_000 }
      );
      expect(await axe(container)).toHaveNoViolations();
    }
  );

  test("gives way to the next one, whose answer never mixes with the earlier", () => {
    const { session } = open(ready);
    act(() => {
      session.move({ state: "reading", subject: "Another subject" });
    });
    expect(screen.queryByText("This was sent from Gmail.")).not.toBeInTheDocument();
    expect(screen.getByText("Another subject")).toBeVisible();
  });

  test("waits for the organisation's settings before it is judged", () => {
    const session = sampleSession(ready);
    render(<App session={session} settings={null} />);
    expect(screen.queryByText("This was sent from Gmail.")).not.toBeInTheDocument();
    expect(screen.getByRole("status")).toHaveTextContent("Reading the headers…");
  });
});

describe("nothing to show", () => {
  test.each(problems)("%s is said with a way on, in both languages", async (problem) => {
    for (const language of ["en-US", "ja-JP"]) {
      const { container, unmount } = open(
        { state: "problem", problem, code: null, subject: null },
        language
      );
      expect(await screen.findByRole("heading", { level: 1 })).not.toBeEmptyDOMElement();
      expect(await axe(container)).toHaveNoViolations();
      unmount();
    }
  });

  test("a failure of Outlook names its code and can be tried again", async () => {
    const { session } = open({
      state: "problem",
      problem: "host-failed",
      code: 9020,
      subject: null,
    });
    expect(await screen.findByText(/9020/u)).toBeVisible();
    act(() => {
      screen.getByRole("button", { name: "Try again" }).click();
    });
    expect(session.checks()).toBe(1);
  });

  test("starting and reading are said to a screen reader", () => {
    const { session } = open({ state: "starting" });
    expect(screen.getByRole("status")).toHaveTextContent("Starting…");
    act(() => {
      session.move({ state: "reading", subject: null });
    });
    expect(screen.getByRole("status")).toHaveTextContent("Reading the headers…");
  });
});
