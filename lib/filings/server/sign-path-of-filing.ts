import "server-only";
import type { Language } from "@/lib/core/language";
import { db } from "@/lib/db/database";
import { type SignProblem, signPath } from "../sign-path";

type Asked = {
  readonly filingId: string;
  readonly personId: string;
  readonly language: Language;
  readonly problem: SignProblem | null;
};

/** The page on which a person's own filing is signed and handed in; that of the filing once it has been. */
export async function signPathOfFiling({ filingId, personId, language, problem }: Asked): Promise<string> {
  const filing = await db().filing.findFirst({
    where: { id: filingId, personId },
    select: { draftId: true, form: true, state: true },
  });
  if (filing?.state !== "prepared") return `/${language}/filings/${filingId}`;
  return signPath({ language, form: filing.form, draftId: filing.draftId, problem });
}
