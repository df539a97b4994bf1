import { render, screen, within } from "@testing-library/react";
import { axe } from "jest-axe";

import { defaultSettings } from "../../../src/settings/defaultSettings";
import { LanguageContext } from "../../../src/taskpane/frame/LanguageContext";
import { CampaignTable } from "../../../src/taskpane/intake/CampaignTable";
import { intake as en } from "../../../src/wording/en/intake";
import { gmailSample } from "../gmailSample";
import { preparePage } from "../preparePage";

preparePage();

test("reports are a table that leads to each message", async () => {
  const select = jest.fn();
  const report = { ...gmailSample, inside: [gmailSample], opensOn: 0 };
  const { container } = render(
    <LanguageContext value="en">
      <CampaignTable inspections={[report, report]} settings={defaultSettings} onSelect={select} />
    </LanguageContext>
  );
  expect(screen.getByText(en.summary({ reports: 2, campaigns: 1 }))).toBeVisible();
  const row = screen.getByText("C1 (2)").closest("tr") as HTMLElement;
  const messages = within(row).getAllByRole("button", {
    name: String(gmailSample.message.subject),
  });
  messages[1]?.click();
  expect(select).toHaveBeenCalledWith(1);
  expect(await axe(container)).toHaveNoViolations();
});
