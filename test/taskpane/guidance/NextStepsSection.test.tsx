import { fireEvent, render, screen } from "@testing-library/react";
import { axe } from "jest-axe";

import { defaultSettings } from "../../../src/settings/defaultSettings";
import { LanguageContext } from "../../../src/taskpane/frame/LanguageContext";
import { NextStepsSection } from "../../../src/taskpane/guidance/NextStepsSection";
import { guidance as en } from "../../../src/wording/en/guidance";
import { guidance as ja } from "../../../src/wording/ja/guidance";
import type { Language } from "../../../src/wording/model";
import { gmailSample } from "../gmailSample";
import { preparePage } from "../preparePage";
import { sampleSession } from "../sampleSession";

preparePage();

const words = { en, ja };

const show = (language: Language = "en") =>
  render(
    <LanguageContext value={language}>
      <NextStepsSection
        inspection={gmailSample}
        session={sampleSession({ state: "ready", inspection: gmailSample })}
        settings={defaultSettings}
        now="2026-11-24T01:02:03Z"
      />
    </LanguageContext>
  );

describe("what to do now", () => {
  test("proposes the situation that the message is in, and its first words", () => {
    show();
    expect(screen.getByRole("combobox")).toHaveValue("received");
    expect(screen.getByText(en.situations.received.first)).toBeVisible();
  });

  test("changes its steps with the situation that the person names", () => {
    show();
    fireEvent.change(screen.getByRole("combobox"), { target: { value: "sent-proven" } });
    expect(screen.getByText(en.situations["sent-proven"].first)).toBeVisible();
    expect(screen.queryByText(en.situations.received.first)).not.toBeInTheDocument();
  });

  test("keeps nothing on the device where somebody else may read along", () => {
    show();
    expect(screen.getByText(en.keepOnDevice)).toBeVisible();
    fireEvent.change(screen.getByRole("combobox"), { target: { value: "sent-copy-only" } });
    expect(screen.getByText(en.notKept)).toBeVisible();
  });

  test.each<[Language, string]>([
    ["en", "received"],
    ["ja", "received"],
    ["en", "sent-proven"],
    ["ja", "sent-proven"],
  ])("keeps no screen reader out, in %s, %s", async (language, situation) => {
    const { container } = show(language);
    fireEvent.change(screen.getByLabelText(words[language].situationTitle), {
      target: { value: situation },
    });
    expect(await axe(container)).toHaveNoViolations();
  });
});
