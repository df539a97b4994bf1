import { act, fireEvent, render, screen } from "@testing-library/react";
import { axe } from "jest-axe";

import { readSettings } from "../../../src/settings/readSettings";
import { LanguageContext } from "../../../src/taskpane/frame/LanguageContext";
import { PaneFrame } from "../../../src/taskpane/PaneFrame";
import { ReportSection } from "../../../src/taskpane/report/ReportSection";
import { report as en } from "../../../src/wording/en/report";
import { report as ja } from "../../../src/wording/ja/report";
import { gmailSample } from "../gmailSample";
import { preparePage } from "../preparePage";
import { sampleSession } from "../sampleSession";

preparePage();

const { settings } = readSettings({
  it: { telephone: "+81 3 0000 0000" },
  report: { recipients: ["it@example.com"], transports: ["compose"] },
});

function open({ kind = "outlook", language = "en-US", known = settings } = {}) {
  const session = sampleSession(
    { state: "ready", inspection: gmailSample },
    { kind: kind as "outlook" | "standalone", language }
  );
  return render(
    <PaneFrame session={session}>
      <LanguageContext value={language === "ja-JP" ? "ja" : "en"}>
        <ReportSection inspection={gmailSample} session={session} settings={known} />
      </LanguageContext>
    </PaneFrame>
  );
}

describe("the form of a report", () => {
  test.each([
    ["en-US", en],
    ["ja-JP", ja],
  ] as const)(
    "names every reason and keeps no screen reader out, in %s",
    async (language, words) => {
      const { container } = open({ language });
      for (const reason of Object.values(words.reasons)) {
        expect(screen.getByRole("radio", { name: reason })).toBeInTheDocument();
      }
      fireEvent.click(screen.getByRole("radio", { name: words.reasons["not-sent-by-me"] }));
      fireEvent.click(screen.getByRole("button", { name: words.panel.previewToggle }));
      expect(await axe(container)).toHaveNoViolations();
    }
  );

  test("shows exactly what will leave, the note in it", () => {
    open();
    fireEvent.change(screen.getByRole("textbox"), { target: { value: "I clicked the link." } });
    fireEvent.click(screen.getByRole("button", { name: en.panel.previewToggle }));
    expect(screen.getByText(/BEGIN WHENCE REPORT/u)).toHaveTextContent("I clicked the link.");
  });

  test("warns and names the telephone before 'I did not send this', and only there", () => {
    open();
    expect(screen.queryByText(en.notMine.warning)).not.toBeInTheDocument();
    fireEvent.click(screen.getByRole("radio", { name: en.reasons["not-sent-by-me"] }));
    expect(screen.getByText(en.notMine.warning)).toBeVisible();
    expect(screen.getByText(en.notMine.phoneFirst("+81 3 0000 0000"))).toBeVisible();
  });

  test("says that nothing left where Outlook fails, with the text to copy", async () => {
    open();
    await act(async () => {
      fireEvent.click(screen.getByRole("button", { name: en.panel.send }));
      await Promise.resolve();
    });
    expect(await screen.findByText(en.failed.title)).toBeVisible();
    expect(screen.getByRole("textbox", { name: en.failed.copy })).toHaveProperty(
      "value",
      expect.stringContaining("BEGIN WHENCE REPORT")
    );
    expect(screen.queryByText(en.accepted.title)).not.toBeInTheDocument();
  });

  test("offers no button where nobody is set up to receive it", () => {
    open({ known: readSettings({}).settings });
    expect(screen.queryByRole("button", { name: en.panel.send })).not.toBeInTheDocument();
    expect(screen.getByText(en.panel.noRecipient)).toBeVisible();
  });

  test("offers the text alone on the page without Outlook", () => {
    open({ kind: "standalone" });
    expect(screen.queryByRole("button", { name: en.panel.send })).not.toBeInTheDocument();
    expect(screen.getByText(en.panel.onlyHere)).toBeVisible();
  });
});
