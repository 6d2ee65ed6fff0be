import "server-only";
import { audit } from "@/lib/audit/server/audit";
import type { Language } from "@/lib/core/language";
import { inTransaction } from "@/lib/db/in-transaction";
import type { Viewer } from "../viewer";

type By = { readonly viewer: Pick<Viewer, "personId">; readonly requestId: string };

/** Keeps the language that the person wants to be written to in. */
export async function chooseLanguage(
  language: Language,
  { viewer: { personId }, requestId }: By,
): Promise<Language> {
  await inTransaction(async (tx) => {
    await tx.person.update({ where: { id: personId }, data: { language } });
    const detail = { language };
    await audit(tx, {
      personId,
      action: "person.language",
      subjectKind: "person",
      subjectId: personId,
      requestId,
      detail,
    });
  });
  return language;
}
