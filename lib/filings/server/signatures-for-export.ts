import "server-only";
import { db } from "@/lib/db/database";
import { blindIndex } from "@/lib/db/seal";
import type { Viewer } from "@/lib/identity/viewer";
import { CODE_PURPOSE } from "../signatory";
import { signatoryOf } from "./signatories-of-filing";

/** A signature that somebody was asked for, as they may take it away. */
export type ExportedSignature = {
  readonly form: string;
  readonly askedAt: string;
  readonly state: string;
  readonly decidedAt: string | null;
  readonly reason: string | null;
  readonly contentSha256: string | null;
};

/** What the viewer was asked to sign and what they decided; the papers themselves are on its pages. */
export async function signaturesForExport({
  personalCode,
}: Pick<Viewer, "personalCode">): Promise<readonly ExportedSignature[]> {
  const rows = await db().filingSignatory.findMany({
    where: { codeIndex: blindIndex(personalCode, CODE_PURPOSE) },
    orderBy: { createdAt: "asc" },
    include: { filing: { select: { form: true } } },
  });
  return rows.map(({ filing, ...row }) => {
    const { state, decidedAt, reason, contentSha256 } = signatoryOf(row);
    return {
      form: filing.form,
      askedAt: row.createdAt.toISOString(),
      state,
      decidedAt: decidedAt?.toISOString() ?? null,
      reason,
      contentSha256,
    };
  });
}
