import { z } from "zod";
import { day } from "@/lib/core/day";
import { instantInRiga } from "../riga-time";
import { addDue } from "../tis/add-due";
import { deemNotFiled, leaveWithoutProgress, refuseFiling, SHORTEST_CURE_DAYS } from "../tis/answer-filing";
import {
  acceptClaim,
  addDocument,
  endExplanationPeriod,
  holdHearing,
  refuseHearing,
  setHearing,
  setJudgmentDate,
} from "../tis/conduct-case";
import { decideFiling } from "../tis/decide-filing";
import { UNANSWERED } from "../tis/kinds/decision";
import { filingIn, type Moment } from "../tis/moment";
import { attachFiling } from "../tis/place-filing";
import { registerFiling } from "../tis/register-filing";
import { issueDecision, issueJudgment, markInForce } from "../tis/rule";
import { PAYMENT_ASKED } from "./payment-asked";

/** One thing the clerk can do: what must be told, and what follows. The JSON commands and the forms of the desk are the same list. */
type Act<Schema extends z.ZodType> = {
  readonly input: Schema;
  readonly run: (moment: Moment, id: string, input: z.output<Schema>) => Promise<unknown>;
};

// The schema of each act is its own; the list needs only that an act parses what it is given.
const act = <Schema extends z.ZodType>({ input, run }: Act<Schema>) => ({
  run: (moment: Moment, id: string, given: unknown): Promise<unknown> | z.ZodError => {
    const parsed = input.safeParse(given);
    return parsed.success ? run(moment, id, parsed.data) : parsed.error;
  },
});

const isoDay = z.iso.date().transform(day);
const text = z.string().trim().max(8_000);
const nothing = z.object({});
const reason = z.object({ reason: text.min(1) });
const defects = z.object({
  defects: z.array(z.object({ field: z.string().nullable().default(null), text: text.min(1) })).min(1),
  days: z.coerce.number().int().min(SHORTEST_CURE_DAYS).default(SHORTEST_CURE_DAYS),
});
const hearing = z.object({
  day: isoDay,
  hour: z.coerce.number().int().min(8).max(17).default(10),
  hall: text.default("4"),
  mode: z.enum(["inPerson", "video"]).default("inPerson"),
});
const paper = z.object({
  kind: z.enum(["notice", "explanation", "evidence", "decision", "other"]).default("notice"),
  title: text.min(1).max(200),
  text: text.min(1),
  author: z.enum(["court", "defendant", "claimant", "other"]).default("court"),
});
const judgment = z.object({
  outcome: z.enum(["granted", "partlyGranted", "dismissed"]).default("granted"),
  text: text.default(""),
});

const chosen = z.looseObject({ decision: z.string() });
const attached = z.object({ caseNumber: text.min(1).max(40) });

export const FILING_ACTS = {
  register: act({ input: nothing, run: registerFiling }),
  "leave-without-progress": act({ input: defects, run: leaveWithoutProgress }),
  refuse: act({ input: reason, run: (moment, id, input) => refuseFiling(moment, id, input.reason) }),
  "deem-not-filed": act({
    input: reason,
    run: (moment, id, input) => deemNotFiled(moment, id, input.reason),
  }),
  attach: act({ input: attached, run: (moment, id, input) => attachFiling(moment, id, input.caseNumber) }),
  decide: act({ input: chosen, run: decideFiling }),
  "ask-payment": act({
    input: PAYMENT_ASKED,
    run: async (moment, id, { kind, amount: amountCents }) =>
      addDue(moment, await filingIn(moment, id, UNANSWERED), { kind, amountCents }),
  }),
} as const;

export const CASE_ACTS = {
  accept: act({ input: nothing, run: acceptClaim }),
  "end-explanation-period": act({ input: nothing, run: endExplanationPeriod }),
  "judgment-date": act({
    input: z.object({ day: isoDay }),
    run: (moment, id, input) => setJudgmentDate(moment, id, input.day),
  }),
  hearing: act({
    input: hearing,
    run: (moment, id, input) =>
      setHearing(moment, id, {
        startsAt: instantInRiga(input.day, input.hour),
        hall: input.hall === "" ? null : input.hall,
        mode: input.mode,
      }),
  }),
  "refuse-hearing": act({
    input: reason,
    run: (moment, id, input) => refuseHearing(moment, id, input.reason),
  }),
  "hold-hearing": act({ input: nothing, run: holdHearing }),
  document: act({ input: paper, run: addDocument }),
  judgment: act({ input: judgment, run: issueJudgment }),
  decision: act({
    input: z.object({ text: text.min(1) }),
    run: (moment, id, input) => issueDecision(moment, id, input.text),
  }),
  "in-force": act({ input: nothing, run: markInForce }),
} as const;

export type FilingAct = keyof typeof FILING_ACTS;
export type CaseAct = keyof typeof CASE_ACTS;

export const isFilingAct = (name: string): name is FilingAct => Object.hasOwn(FILING_ACTS, name);
export const isCaseAct = (name: string): name is CaseAct => Object.hasOwn(CASE_ACTS, name);
