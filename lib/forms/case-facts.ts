import { z } from "zod";
import type { Case, CaseSummary, Due, Hearing, Participant, Ruling } from "@/lib/exchange/shapes";

const id = z.string().max(80);
const day = z.string().nullable();

/**
 * What the register knew of the case when a draft in it was begun or last opened: enough to ask nothing that is known. It is
 * kept sealed beside the answers.
 */
export const caseFacts = z.object({
  caseId: id,
  caseNumber: z.string(),
  archiveNumber: z.string(),
  courtId: z.string(),
  courtName: z.string(),
  /** Drafts that were begun before it was kept know it when they are opened next. */
  instance: z.custom<Case["instance"]>((value) => typeof value === "string").default("first"),
  processKind: z.custom<CaseSummary["processKind"]>((value) => typeof value === "string"),
  status: z.custom<CaseSummary["status"]>((value) => typeof value === "string"),
  subject: z.string(),
  ownRole: z.custom<CaseSummary["ownRole"]>((value) => typeof value === "string"),
  participants: z.array(
    z.object({
      role: z.custom<Participant["role"]>((value) => typeof value === "string"),
      kind: z.enum(["person", "company"]),
      name: z.string(),
      registrationNumber: z.string().nullable(),
      isOwn: z.boolean(),
    }),
  ),
  hearings: z.array(
    z.object({
      id,
      startsAt: z.string(),
      hall: z.string().nullable(),
      mode: z.custom<Hearing["mode"]>((value) => typeof value === "string"),
      status: z.custom<Hearing["status"]>((value) => typeof value === "string"),
    }),
  ),
  rulings: z.array(
    z.object({
      id,
      kind: z.custom<Ruling["kind"]>((value) => typeof value === "string"),
      date: z.string(),
      drawnUpOn: z.string(),
      fullJudgmentRequestBy: day,
      appealBy: day,
      inForceSince: day,
    }),
  ),
  dues: z.array(
    z.object({
      id,
      kind: z.custom<Due["kind"]>((value) => typeof value === "string"),
      amountCents: z.number().int().nullable(),
      paidCents: z.number().int(),
      state: z.custom<Due["state"]>((value) => typeof value === "string"),
    }),
  ),
});

export type CaseFacts = z.infer<typeof caseFacts>;
