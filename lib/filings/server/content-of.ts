import "server-only";
import { dayInRiga } from "@/lib/core/day";
import { dueKind } from "@/lib/fees/due-kind";
import type { Viewer } from "@/lib/identity/viewer";
import { translator } from "@/lib/i18n/translator";
import { filingContent, type FilingContent } from "../filing-content";
import { handInCourt, type Signatory } from "@/lib/forms/form";
import type { Principal } from "@/lib/forms/principal";
import { filingSide } from "@/lib/forms/parts/filing-side";
import type { CompleteDraft } from "./complete-draft";

/** What a complete draft says, in the terms of the platform: parsed, without anything that was typed and not meant. */
export function contentOf(
  filingId: string,
  complete: CompleteDraft,
  { viewer, signatories, now }: { viewer: Viewer; signatories: readonly Signatory[]; now: Date },
): FilingContent {
  const { draft, answers, court, fee, filed, attachments, correction, inCase, principal } = complete;
  const { personalCode, givenName, familyName } = viewer;
  return filingContent.parse({
    format: "lv.elieta.filing/1",
    filingId,
    kind: filed.kind,
    form: draft.form,
    formVersion: draft.version,
    day: dayInRiga(now),
    language: "lv",
    courtId: handInCourt(court),
    title: titleOf(complete),
    subject: filed.subject,
    submitter: { personalCode, givenName, familyName },
    actingFor: principal === null ? null : actingFor(principal),
    parties: filingSide({ kind: filed.kind, parties: filed.parties, principal, inCase }),
    signatories,
    hearing: filed.hearing,
    mainDebtCents: filed.mainDebt,
    claimTotalCents: filed.claimTotal,
    fee: fee === null ? null : { kind: dueKind(fee), amountCents: fee.total, exemption: exemptionOf(fee) },
    ...caseIn(complete),
    admitsClaim: filed.admitsClaim ?? false,
    concerns: filed.concerns ?? null,
    corrects:
      correction === null ? null : { filingId: correction.platformFilingId, caseId: correction.caseId },
    answers: JSON.parse(JSON.stringify(withoutFiles(answers))) as unknown,
    // Positions as in the list of files: the paper and this JSON come first.
    attachments: attachments.map(({ purpose, name, mediaType, size, sha256, signers }, index) => ({
      position: index + 2,
      purpose,
      name,
      mediaType,
      size,
      sha256,
      signers,
    })),
  });
}

/** The case that it names, by all that is known of it. */
const caseIn = ({
  filed,
  correction,
  inCase,
}: CompleteDraft): Pick<FilingContent, "caseId" | "caseNumber" | "archiveNumber"> =>
  inCase === null
    ? { caseId: correction?.caseId ?? null, caseNumber: filed.caseNumber ?? null, archiveNumber: null }
    : { caseId: inCase.caseId, caseNumber: inCase.caseNumber, archiveNumber: inCase.archiveNumber };

const actingFor = ({
  mandateId,
  capacity,
  document,
  ...principal
}: Principal): FilingContent["actingFor"] => {
  const { kind, name, personalCode, registrationNumber, address } = principal;
  return {
    mandateId,
    capacity,
    principal: { kind, name, personalCode, registrationNumber, address },
    document,
  };
};

/** The files are listed for themselves; where the portal keeps them is nobody else's business. */
const withoutFiles = (answers: CompleteDraft["answers"]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => name !== "attachments"));

/** What stands over the paper. */
function titleOf({ blocks }: CompleteDraft): string {
  const title = blocks.find((block) => block.kind === "title");
  return title?.kind === "title" ? title.text : translator("lv")("filings:paper.untitled");
}

const exemptionOf = ({
  exemption,
}: NonNullable<CompleteDraft["fee"]>): { part: number; point: string | null } | null =>
  exemption === null ? null : { part: exemption.part, point: exemption.point };
