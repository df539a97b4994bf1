import { Field, Radio, RadioGroup } from "@fluentui/react-components";

import type { ReportReason } from "../../settings/model";
import { report as en } from "../../wording/en/report";
import { report as ja } from "../../wording/ja/report";
import { useWords } from "../frame/LanguageContext";

const reasons: readonly ReportReason[] = [
  "phishing",
  "not-sent-by-me",
  "spam",
  "not-junk",
  "unsure",
];

interface ReasonChoiceProps {
  readonly reason: ReportReason;
  readonly onChange: (reason: ReportReason) => void;
}

/** Why the message is reported. */
export function ReasonChoice({ reason, onChange }: ReasonChoiceProps) {
  const words = useWords({ en, ja });
  return (
    <Field label={words.panel.reasonLegend}>
      <RadioGroup
        value={reason}
        onChange={(_event, { value }) => {
          onChange(value as ReportReason);
        }}
      >
        {reasons.map((each) => (
          <Radio key={each} value={each} label={words.reasons[each]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
