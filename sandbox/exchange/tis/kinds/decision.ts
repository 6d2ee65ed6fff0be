import type { z } from "zod";
import type { ExchangeEvent, FilingState } from "@/lib/exchange/shapes";
import type { CaseFile } from "../case-file";
import type { PaperDraft } from "../court-papers";
import type { FilingFile, Plan } from "../filing-file";
import { DeskRefusal, type Moment } from "../moment";
import { type Field, fieldsOf, type Label } from "./asked";

/** What is decided on: the filing, and the case in which it lies; null where it waits without one. */
export type Matter = { readonly filing: FilingFile; readonly file: CaseFile | null };
export type Deciding<Input> = Matter & { readonly moment: Moment; readonly input: Input };
/** The decision has its paper, which lies in the case; null where none was drawn up. */
export type Decided<Input> = Deciding<Input> & { readonly documentId: string | null };

/** One answer that the court may give to a filing of a kind. */
export type DecisionRules<Shape extends z.ZodRawShape> = {
  /** What the button at the desk says. */
  readonly title: Label;
  /** What the filing becomes; `registered` where the court only takes a step on the way. */
  readonly outcome: FilingState;
  /** What must be told, made of kinds/asked.ts; the desk draws a form of it, JSON gives the same names. */
  readonly needs: z.ZodObject<Shape>;
  /** In which states of the filing it may be taken; usually `received` and `registered`. */
  readonly from?: readonly FilingState[];
  /** Whether it may be taken now; usually always. */
  readonly isOffered?: (matter: Matter) => boolean;
  /** True where it is not taken before it is paid, although it grants nothing yet. */
  readonly asksPayment?: boolean;
  /** True where what is owed does not keep it back; usually nothing is granted before it is paid. */
  readonly isFree?: boolean;
  /** What the person is told as the reason. */
  readonly reason?: (input: z.output<z.ZodObject<Shape>>) => string | null;
  /** The paper; the usual one names the filing, what was decided and the reason. Null: it needs no paper. */
  readonly paper?: ((deciding: Deciding<z.output<z.ZodObject<Shape>>>) => PaperDraft) | null;
  /** What changes in the case: a function from file to file, of kinds/case-changes.ts. */
  readonly changes?: (file: CaseFile, decided: Decided<z.output<z.ZodObject<Shape>>>) => CaseFile;
  /** What follows afterwards in the same transaction, with the case and the filing already kept. */
  readonly then?: (decided: Decided<z.output<z.ZodObject<Shape>>>) => Promise<unknown>;
  /** The decision that follows by itself when nobody at the desk does anything. */
  readonly next?: (deciding: Deciding<z.output<z.ZodObject<Shape>>>) => Plan | null;
  /** What the portal is told of the case; usually that there is a paper, or a ruling. */
  readonly event?: ExchangeEvent["type"];
};

/** A decision whose needs were told: everything that is left is to do it. */
export type Prepared = {
  readonly reason: string | null;
  /** Undefined: the usual paper. Null: none. */
  readonly paper: PaperDraft | null | undefined;
  readonly next: Plan | null;
  readonly changed: (file: CaseFile, documentId: string | null) => CaseFile;
  readonly then: (matter: Matter, documentId: string | null) => Promise<unknown>;
};

export type Decision = {
  readonly title: Label;
  readonly outcome: FilingState;
  readonly from: readonly FilingState[];
  readonly fields: readonly (readonly [name: string, field: Field])[];
  readonly isFree: boolean;
  readonly asksPayment: boolean;
  readonly event: ExchangeEvent["type"] | null;
  readonly isOffered: (matter: Matter) => boolean;
  readonly prepared: (deciding: Deciding<unknown>) => Prepared;
};

export const UNANSWERED: readonly FilingState[] = ["received", "registered"];

/** Each decision needs other things; the table knows only that each parses what it is given. */
export function decision<Shape extends z.ZodRawShape>(rules: DecisionRules<Shape>): Decision {
  const { title, outcome, needs, from = UNANSWERED, isOffered = () => true, isFree = false, event } = rules;
  const { asksPayment = outcome === "granted" || outcome === "partlyGranted" } = rules;
  return {
    title,
    outcome,
    from,
    isOffered,
    isFree,
    asksPayment,
    event: event ?? null,
    fields: fieldsOf(needs),
    prepared: ({ input: given, ...matter }) => {
      const parsed = needs.safeParse(given);
      if (!parsed.success)
        throw new DeskRefusal(`inputInvalid ${parsed.error.issues[0]?.path.join(".") ?? ""}`.trim());
      return preparedOf(rules, { ...matter, input: parsed.data });
    },
  };
}

function preparedOf<Shape extends z.ZodRawShape>(
  { reason, paper, changes, then, next }: DecisionRules<Shape>,
  deciding: Deciding<z.output<z.ZodObject<Shape>>>,
): Prepared {
  return {
    reason: reason?.(deciding.input) ?? null,
    paper: typeof paper === "function" ? paper(deciding) : paper,
    next: next?.(deciding) ?? null,
    changed: (file, documentId) => changes?.(file, { ...deciding, file, documentId }) ?? file,
    then: async (matter, documentId) => then?.({ ...deciding, ...matter, documentId }),
  };
}
