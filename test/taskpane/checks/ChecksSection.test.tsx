import { act, configure, render, screen } from "@testing-library/react";
import { axe } from "jest-axe";

import { inspectMessage } from "../../../src/inspection/inspectMessage";
import { defaultSettings } from "../../../src/settings/defaultSettings";
import { ChecksSection } from "../../../src/taskpane/checks/ChecksSection";
import { LanguageContext } from "../../../src/taskpane/frame/LanguageContext";
import { decodeText } from "../../../src/taskpane/hostTools";
import type { Language } from "../../../src/wording/model";
import { gmailSample } from "../gmailSample";
import { preparePage } from "../preparePage";
import { sampleSession } from "../sampleSession";

preparePage();
// Parts come when they are asked for; a busy machine takes its time.
configure({ asyncUtilTimeout: 30_000 });

const filtered = `Received: from AS8PR04MB8404.eurprd04.prod.outlook.com (2603:10a6:20b:3f8::5) by
 VI1PR04MB4462.eurprd04.prod.outlook.com with HTTPS; Tue, 17 Nov 2026 02:13:06 +0000
Received: from DB5EUR01FT032.eop-EUR01.prod.protection.outlook.com (2603:10a6:10:10::4) by
 AS8PR04MB8404.outlook.office365.com (2603:10a6:20b:3f8::5) with Microsoft SMTP Server; Tue, 17 Nov 2026 02:13:04 +0000
Authentication-Results: spf=pass (sender IP is 203.0.113.77)
 smtp.mailfrom=example.com; dkim=none (message not signed)
 header.d=none;dmarc=fail action=quarantine header.from=example.com;compauth=fail reason=000
Received: from mail.example.com (203.0.113.77) by
 DB5EUR01FT032.mail.protection.outlook.com (10.152.4.245) with Microsoft SMTP
 Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) via Frontend Transport; Tue, 17 Nov 2026 02:13:02 +0000
X-Forefront-Antispam-Report: CIP:203.0.113.77;CTRY:JP;SCL:5;SFV:SPM;CAT:SPM;ENG:(1);
ARC-Seal: i=1; a=rsa-sha256; s=s1; d=list.example.net; cv=none; b=AAAA
ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=list.example.net; s=s1; h=From; bh=AA; b=AAAA
ARC-Authentication-Results: i=1; list.example.net; spf=pass smtp.mailfrom=example.com
From: a@example.com
Subject: x
Message-ID: <1@example.com>
`;

const inspection = inspectMessage(
  { facts: gmailSample.message, headerText: filtered },
  { decodeText, settings: defaultSettings, version: "0.1.0" }
);

const show = (language: Language) =>
  render(
    <LanguageContext value={language}>
      <ChecksSection
        inspection={inspection}
        session={sampleSession({ state: "ready", inspection })}
        settings={defaultSettings}
      />
    </LanguageContext>
  );

const press = async (name: RegExp | string) => {
  await act(async () => {
    screen.getByRole("button", { name }).click();
    await Promise.resolve();
  });
};

describe("what the filter and the forwarders wrote", () => {
  test("is folded until a specialist asks, then each value has its meaning or none", async () => {
    show("en");
    expect(screen.queryByText("SPM")).not.toBeInTheDocument();
    await press(/^Details for specialists/u);
    expect(await screen.findByText("What the filter wrote")).toBeVisible();
    expect(screen.getAllByText("SPM")).toHaveLength(2);
    expect(screen.getByText("(1)")).toBeVisible();
    expect(screen.getAllByText("undocumented").length).toBeGreaterThan(0);
  });

  test("a forwarder's record is shown as a claim where its sealer is not trusted", async () => {
    show("en");
    await press(/^Details for specialists/u);
    expect(await screen.findByText(/1\. sealed by list\.example\.net · cv=none/u)).toBeVisible();
    expect(screen.getByText("a claim: this sealer is not one of the trusted ones")).toBeVisible();
  });

  test("why it lies where it lies is said without asking", () => {
    show("en");
    expect(screen.getByText("Why it lies where it lies")).toBeVisible();
    expect(screen.getByText("The filter sorted it into the junk folder.")).toBeVisible();
  });

  test("a term explains itself at a press and is gone at Escape's or the next", async () => {
    show("en");
    await press("What is SPF?");
    const meaning = await screen.findByText(/published list of the servers/u);
    expect(meaning).toHaveTextContent("Defined in: RFC 7208, 2.6");
    expect(meaning.closest("[role=status]")).not.toBeNull();
    await press("What is SPF?");
    expect(screen.queryByText(/published list of the servers/u)).not.toBeInTheDocument();
  });

  test.each<[Language, RegExp]>([
    ["en", /^Details for specialists/u],
    ["ja", /^専門家向けの詳細/u],
  ])("keeps no screen reader out, in %s", async (language, details) => {
    const { container } = show(language);
    await press(details);
    await screen.findAllByText("SPM");
    expect(await axe(container)).toHaveNoViolations();
  });
});
