import { z } from "zod";
import { signers } from "@/lib/documents/signer";
import { ROLES } from "@/lib/cases/roles";
import { DUE_KINDS } from "@/lib/payments/due-kinds";
import { MANDATE_KINDS } from "@/lib/mandates/mandate";
import { FILING_KINDS } from "./filing-kinds";

const address = z.object({ line: z.string(), municipality: z.string(), postalCode: z.string() }).loose();

const party = z.object({
  role: z.enum(ROLES),
  kind: z.enum(["person", "company"]),
  name: z.string(),
  personalCode: z.string().nullable(),
  registrationNumber: z.string().nullable(),
  address: address.nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
});

/**
 * What a filing says, frozen: the JSON that goes with the PDF, and what the worker hands to the platform. What was frozen
 * before a part was asked for is read without it.
 */
export const filingContent = z.object({
  format: z.literal("lv.elieta.filing/1"),
  filingId: z.string(),
  kind: z.enum(FILING_KINDS),
  form: z.string(),
  formVersion: z.number().int(),
  /** The day on which it was prepared, in Latvia. */
  day: z.string(),
  language: z.literal("lv"),
  courtId: z.string(),
  title: z.string(),
  subject: z.string(),
  submitter: z.object({ personalCode: z.string(), givenName: z.string(), familyName: z.string() }),
  /** For whom, and by which mandate; null for oneself. */
  actingFor: z
    .object({
      mandateId: z.string(),
      capacity: z.enum(MANDATE_KINDS),
      principal: z.object({
        kind: z.enum(["person", "company"]),
        name: z.string(),
        personalCode: z.string().nullable(),
        registrationNumber: z.string().nullable(),
        address: address.nullable(),
      }),
      document: z.string().nullable(),
    })
    .nullable()
    .default(null),
  parties: z.array(party),
  /** Who must sign it besides the submitter. */
  signatories: z.array(z.object({ name: z.string(), personalCode: z.string() })).default([]),
  hearing: z.object({ requested: z.boolean(), reason: z.string().nullable() }),
  mainDebtCents: z.number().int().nullable(),
  claimTotalCents: z.number().int().nullable(),
  fee: z
    .object({
      kind: z.enum(DUE_KINDS).default("stateFee"),
      amountCents: z.number().int().nullable(),
      exemption: z.object({ part: z.number().int(), point: z.string().nullable() }).nullable(),
    })
    .nullable(),
  /** The platform's id of the case in which it is filed; null where it begins one, or where the portal does not see the case. */
  caseId: z.string().nullable().default(null),
  /** The number of that case, as the person wrote it. */
  caseNumber: z.string().nullable().default(null),
  /** Its other number, where the portal sees the case. */
  archiveNumber: z.string().nullable().default(null),
  /** It admits the claim, fully or in part. */
  admitsClaim: z.boolean().default(false),
  /** What of the case it is about, by the platform's id. */
  concerns: z
    .object({ kind: z.enum(["hearing", "ruling", "due", "document"]), id: z.string() })
    .nullable()
    .default(null),
  /** Of a correction: the platform's ids of what it cures. */
  corrects: z.object({ filingId: z.string(), caseId: z.string().nullable() }).nullable(),
  answers: z.record(z.string(), z.unknown()),
  attachments: z.array(
    z.object({
      position: z.number().int(),
      purpose: z.string(),
      name: z.string(),
      mediaType: z.string(),
      size: z.number().int(),
      sha256: z.string(),
      /** Of a signed container: who is named in it. Filings of before say nothing of it. */
      signers: signers.nullable().default(null),
    }),
  ),
});

export type FilingContent = z.infer<typeof filingContent>;
