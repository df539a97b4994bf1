import type { Audience, SituationId, Step, Urgency } from "./model";
import type { StepId } from "./steps";
import { steps } from "./steps";

const urgencies: readonly Urgency[] = ["now", "hour", "day", "week", "later"];

/** Where only a copy was found, the everyday reasons come before the alarm. */
const first: Readonly<Partial<Record<SituationId, readonly StepId[]>>> = {
  "sent-copy-only": ["ordinary-reasons"],
  "sent-proven": ["safety-first"],
};

/**
 * The steps of a situation for one reader, in the order to do them: by urgency, never before
 * a step they come after. Nothing that sends an alert stands before the safety note.
 */
export function orderSteps(situation: SituationId, audience: Audience): readonly Step<StepId>[] {
  const wanted = steps.filter(
    (step) => step.audience === audience && step.situations.includes(situation)
  );
  const here = new Set(wanted.map(({ id }) => id));
  const early = first[situation] ?? [];
  const rank = (step: Step<StepId>): number =>
    early.includes(step.id) ? -1 : urgencies.indexOf(step.urgency);
  const ordered: Step<StepId>[] = [];
  const placed = new Set<StepId>();
  const place = (step: Step<StepId>): void => {
    if (placed.has(step.id)) return;
    placed.add(step.id);
    for (const id of step.after) {
      const before = wanted.find((candidate) => candidate.id === id);
      if (here.has(id) && before !== undefined) place(before);
    }
    ordered.push(step);
  };
  [...wanted]
    .map((step, index) => ({ step, index }))
    .sort((one, other) => rank(one.step) - rank(other.step) || one.index - other.index)
    .forEach(({ step }) => {
      place(step);
    });
  return ordered;
}
