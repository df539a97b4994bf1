import type { AskId } from "../guidance/asking/sources";
import type { DutyClock } from "../guidance/contacts/clocks";
import type { ContactPurpose } from "../guidance/contacts/contacts";
import type { Audience, SituationId, Urgency } from "../guidance/steps/model";
import type { StepId } from "../guidance/steps/steps";

/** What to do, whom to ask. No sentence accuses anybody or calls anything a crime. */
export interface GuidanceWords {
  readonly situationTitle: string;
  readonly change: string;
  readonly situations: Readonly<
    Record<SituationId, { readonly name: string; readonly first: string }>
  >;
  readonly steps: Readonly<Record<StepId, { readonly text: string; readonly why: string | null }>>;
  readonly urgencies: Readonly<Record<Urgency, string>>;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly afterCapture: string;
  readonly alerts: string;
  readonly unconfirmed: string;
  readonly source: (name: string, date: string | null) => string;
  readonly done: (done: number, all: number) => string;
  readonly clear: string;
  readonly keepOnDevice: string;
  readonly notKept: string;
  readonly safety: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly hotline: string;
    readonly close: string;
  };
  readonly sheet: {
    readonly title: string;
    readonly print: string;
    readonly call: string;
    readonly noNumber: string;
    readonly happened: string;
    readonly when: string;
    readonly next: string;
    readonly why: string;
  };
  readonly askTitle: string;
  readonly ask: Readonly<
    Record<
      AskId,
      {
        readonly who: string;
        readonly tells: string;
        readonly takes: string;
        readonly limit: string;
      }
    >
  >;
  readonly takes: string;
  readonly contactsTitle: string;
  readonly noContacts: string;
  readonly purposes: Readonly<Record<ContactPurpose, string>>;
  readonly clocksTitle: string;
  readonly clocks: Readonly<Record<DutyClock["id"], (ends: string) => string>>;
  readonly fixed: {
    readonly address: string;
    readonly disclosure: string;
    readonly secrecy: string;
    readonly desk: string;
    readonly open: string;
    readonly near: string;
    readonly law: string;
  };
}
