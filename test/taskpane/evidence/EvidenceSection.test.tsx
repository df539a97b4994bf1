import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { axe } from "jest-axe";

import { defaultSettings } from "../../../src/settings/defaultSettings";
import { EvidenceSection } from "../../../src/taskpane/evidence/EvidenceSection";
import { LanguageContext } from "../../../src/taskpane/frame/LanguageContext";
import type { Language } from "../../../src/wording/model";
import { gmailSample } from "../gmailSample";
import { preparePage } from "../preparePage";
import { sampleSession } from "../sampleSession";

const file = (messageId: string) =>
  new TextEncoder().encode(
    `From: a@example.com\r\nMessage-ID: <${messageId}>\r\nSubject: x\r\n\r\nHello\r\n`
  );

interface Shown {
  readonly language?: Language;
  readonly messageFile?: () => Promise<Uint8Array>;
}

const show = ({ language = "en", messageFile }: Shown = {}) => {
  const session = {
    ...sampleSession({ state: "ready", inspection: gmailSample }),
    ...(messageFile === undefined ? {} : { messageFile }),
  };
  return render(
    <FluentProvider theme={webLightTheme}>
      <LanguageContext value={language}>
        <EvidenceSection
          inspection={gmailSample}
          session={session}
          settings={defaultSettings}
          now="2026-11-24T01:02:03Z"
        />
      </LanguageContext>
    </FluentProvider>
  );
};

beforeAll(preparePage);

const nameField = () => screen.getByLabelText("Name");
const makeButton = () => screen.getByRole("button", { name: "Make the package" });

describe("evidence in the pane", () => {
  test.each<Language>(["en", "ja"])("can be used by everybody, in %s", async (language) => {
    const { container } = show({ language });
    expect(await axe(container)).toHaveNoViolations();
  });

  test("asks for a name before it makes a package", async () => {
    show();
    fireEvent.click(makeButton());
    expect(await screen.findByText(/Write your name first/)).toBeVisible();
    expect(screen.queryByText("The package is ready.")).toBeNull();
  });

  test("shows the number to write down, and each part for hosts that save nothing", async () => {
    const { container } = show();
    fireEvent.change(nameField(), { target: { value: "Hanako" } });
    fireEvent.click(makeButton());
    expect(await screen.findByText("The package is ready.")).toBeVisible();
    expect(screen.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Open: data/report/report.en.html" })).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  test("leaves the message out unless it is chosen", async () => {
    const messageFile = jest.fn(() => Promise.resolve(file("a@example.com")));
    show({ messageFile });
    fireEvent.change(nameField(), { target: { value: "Hanako" } });
    fireEvent.click(makeButton());
    await screen.findByText("The package is ready.");
    expect(messageFile).not.toHaveBeenCalled();
    expect(screen.queryByText(/data\/original\/message\.eml/)).toBeNull();
  });

  test("says so when the message that Outlook supplies is another one", async () => {
    show({ messageFile: () => Promise.resolve(file("other@example.com")) });
    fireEvent.change(nameField(), { target: { value: "Hanako" } });
    fireEvent.click(screen.getByLabelText("The message itself"));
    fireEvent.click(makeButton());
    expect(await screen.findByText(/Message-ID of header and message file differ/)).toBeVisible();
    expect(screen.getByText(/data\/original\/message\.eml/)).toBeVisible();
  });

  test("makes the package without the message when Outlook fails, and says so", async () => {
    show({ messageFile: () => Promise.reject(new Error("no answer")) });
    fireEvent.change(nameField(), { target: { value: "Hanako" } });
    fireEvent.click(screen.getByLabelText("The message itself"));
    fireEvent.click(makeButton());
    expect(await screen.findByText(/Outlook did not supply the message/)).toBeVisible();
    await waitFor(() => {
      expect(screen.getByText("The package is ready.")).toBeVisible();
    });
  });

  test("offers no part that the host does not have", () => {
    show();
    expect(screen.queryByLabelText("The message itself")).toBeNull();
  });
});
