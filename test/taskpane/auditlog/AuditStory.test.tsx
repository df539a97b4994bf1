import { TextDecoder } from "node:util";

import { render, screen } from "@testing-library/react";
import { axe } from "jest-axe";

import { AuditStory } from "../../../src/taskpane/auditlog/AuditStory";
import { LanguageContext } from "../../../src/taskpane/frame/LanguageContext";
import { auditlog as en } from "../../../src/wording/en/auditlog";
import { auditlog as ja } from "../../../src/wording/ja/auditlog";
import type { Language } from "../../../src/wording/model";
import { readAudit } from "../../auditlog/readAudit";
import { noOrigin } from "../../wording/sampleAnalysis";

// jsdom has none; browsers do.
Object.assign(globalThis, { TextDecoder });

const audit = readAudit(["search-unifiedauditlog.csv", "entra-signins.csv"]);
const words = { en, ja };

const show = (language: Language, shown = audit, ip: string | null = null) =>
  render(
    <LanguageContext value={language}>
      <AuditStory
        audit={shown}
        origin={{ ...noOrigin, ip, addressIs: ip === null ? null : "client" }}
      />
    </LanguageContext>
  );

describe("what exported logs say of a message", () => {
  test.each<Language>(["en", "ja"])(
    "begins with its conclusion and a caution, in %s",
    async (language) => {
      const { container } = show(language);
      expect(screen.getByText(words[language].conclusions[audit.conclusion])).toBeVisible();
      expect(screen.getByText(words[language].cautions[audit.conclusion])).toBeVisible();
      expect(
        await axe(container, { rules: { "heading-order": { enabled: false } } })
      ).toHaveNoViolations();
    }
  );

  test("names each sign with its everyday explanation, so that no sign stands as an accusation", () => {
    show("en");
    expect(audit.signs.length).toBeGreaterThan(0);
    const shown = audit.signs.map(({ id }) => screen.getByText(en.everyday[id]));
    expect(shown).toHaveLength(audit.signs.length);
  });

  test("lists the files that were read, with how many records each has", () => {
    show("en");
    expect(screen.getByText(/search-unifiedauditlog\.csv/u)).toHaveTextContent(
      en.records(Number(audit.files[0]?.records))
    );
  });

  test("says where no file holds the message, and claims nobody", () => {
    const nothing = readAudit([]);
    show("en", nothing);
    expect(screen.getByText(en.conclusions["nothing-found"])).toBeVisible();
    expect(screen.queryByText(en.titles.signs)).not.toBeInTheDocument();
  });
});
