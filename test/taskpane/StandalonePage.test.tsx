import { act, fireEvent, render, screen } from "@testing-library/react";
import { axe } from "jest-axe";

import { defaultSettings } from "../../src/settings/defaultSettings";
import { decodeText } from "../../src/taskpane/hostTools";
import { createStandaloneSession } from "../../src/taskpane/standalone/createStandaloneSession";
import { StandalonePage } from "../../src/taskpane/standalone/StandalonePage";
import { gmailSample } from "./gmailSample";
import { preparePage } from "./preparePage";

preparePage();

const tools = () => ({ decodeText, settings: defaultSettings, version: "0.1.0" });

function openPage(language = "en-US") {
  const session = createStandaloneSession(tools, language);
  const page = render(<StandalonePage session={session} settings={defaultSettings} />);
  return { session, ...page };
}

/** A file whose bytes jsdom can hand over. */
function mailFile(name: string, text: string): File {
  const bytes = new TextEncoder().encode(text);
  return Object.assign(new File([bytes], name), {
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
  });
}

const other = "Received: by 192.0.2.1; Tue, 17 Nov 2026 02:13:06 +0000\nSubject: The other one\n\n";

describe("the page without Outlook", () => {
  test("answers pasted headers, in words for somebody who is not the recipient", async () => {
    openPage();
    fireEvent.change(screen.getByRole("textbox"), { target: { value: gmailSample.headerText } });
    fireEvent.click(screen.getByRole("button", { name: "Show where it came from" }));
    expect(await screen.findByText("This was sent from Gmail.")).toBeVisible();
    const boundary = await screen.findByText(
      "The recipient’s side begins here",
      {},
      { timeout: 30_000 }
    );
    expect(boundary).toBeVisible();
  });

  test("lists the messages of many files and shows the one that is chosen", async () => {
    const { session } = openPage();
    act(() => {
      session.openFiles([
        mailFile("one.eml", gmailSample.headerText),
        mailFile("two.eml", other),
        mailFile("three.txt", "no mail at all"),
      ]);
    });
    fireEvent.click(await screen.findByRole("button", { name: /The other one/u }));
    expect(await screen.findByRole("heading", { level: 1, name: "The other one" })).toBeVisible();
    expect(await screen.findByText(/three\.txt: No mail headers were recognised/u)).toBeVisible();
  });

  test("forgets what was opened when another message is to be opened", async () => {
    const { session } = openPage();
    act(() => {
      session.openText(gmailSample.headerText);
    });
    fireEvent.click(await screen.findByRole("button", { name: "Open another message" }));
    expect(session.state().inspections).toEqual([]);
    expect(screen.getByRole("textbox")).toHaveValue("");
  });

  test("never mixes an earlier drop into a later one", async () => {
    const { session } = openPage();
    act(() => {
      session.openFiles([mailFile("one.eml", gmailSample.headerText)]);
      session.openFiles([mailFile("two.eml", other)]);
    });
    expect(await screen.findByRole("heading", { level: 1, name: "The other one" })).toBeVisible();
    expect(session.state().inspections).toHaveLength(1);
  });

  test("takes another drop anywhere while a message is shown", async () => {
    const { session } = openPage();
    act(() => {
      session.openFiles([mailFile("one.eml", gmailSample.headerText)]);
    });
    const shown = await screen.findByText("This was sent from Gmail.");
    const drop = Object.assign(new Event("drop", { bubbles: true, cancelable: true }), {
      dataTransfer: { files: [mailFile("two.eml", other)] },
    });
    act(() => {
      shown.dispatchEvent(drop);
    });
    expect(await screen.findByRole("heading", { level: 1, name: "The other one" })).toBeVisible();
    expect(drop.defaultPrevented).toBe(true);
  });

  test("opens what is dropped on the marked place once", async () => {
    const session = createStandaloneSession(tools, "en-US");
    const openFiles = jest.fn(session.openFiles);
    render(<StandalonePage session={{ ...session, openFiles }} settings={defaultSettings} />);
    const drop = Object.assign(new Event("drop", { bubbles: true, cancelable: true }), {
      dataTransfer: { files: [mailFile("two.eml", other)] },
    });
    act(() => {
      screen.getByRole("button", { name: "Choose files" }).dispatchEvent(drop);
    });
    expect(await screen.findByRole("heading", { level: 1, name: "The other one" })).toBeVisible();
    expect(openFiles).toHaveBeenCalledTimes(1);
  });

  test("speaks the other language at a press", () => {
    openPage("ja");
    fireEvent.click(screen.getByRole("button", { name: "English" }));
    expect(
      screen.getByRole("heading", { name: "Where did this mail really come from?" })
    ).toBeVisible();
  });

  test.each(["en-US", "ja-JP"])("keeps no screen reader out, in %s", async (language) => {
    const { container } = openPage(language);
    expect(await axe(container)).toHaveNoViolations();
  });
});
