import { catalog } from "../../src/classifier/rules/catalog";
import { confidenceRules } from "../../src/classifier/rules/confidenceRules";

/** docs/confidence.md: the rule of each level, and every rule of the catalog with what it rests on. */
export function writeConfidence(): string {
  const levels = ["high", "medium", "low"] as const;
  return [
    "<!-- Made by tools/confidence/run.ts from src/classifier/rules. Do not edit. -->",
    "",
    "# Confidence",
    "",
    "A level always belongs to a claim: which service, or which address. The level of an answer as a",
    "whole is the lowest of the claims that it makes. Where nothing is claimed there is no level.",
    "",
    ...levels.flatMap((level) => [
      `## ${level}`,
      "",
      ...(["service", "address"] as const).flatMap((about) => [
        `The ${about}:`,
        "",
        ...confidenceRules
          .filter((rule) => rule.level === level && rule.about === about)
          .map(({ when }) => `- ${when}`),
        "",
      ]),
    ]),
    "## Rules",
    "",
    "Each statement of a verdict names one of these and the header line that it rests on. `worth` is",
    "given for signals only; evidence of a verdict is weighed where the verdict is decided.",
    "",
    "| rule | about | worth | rests on |",
    "| --- | --- | --- | --- |",
    ...Object.entries(catalog).map(
      ([id, { subject, strength, reference }]) =>
        `| \`${id}\` | ${subject} | ${strength ?? ""} | ${reference.replaceAll("|", "\\|")} |`
    ),
    "",
  ].join("\n");
}
