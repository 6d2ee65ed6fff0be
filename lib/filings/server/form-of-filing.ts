import "server-only";
import { db } from "@/lib/db/database";

/** Of which form a filing of the person is; nothing for what is not theirs. */
export async function formOfFiling(own: { filingId: string; personId: string }): Promise<string | undefined> {
  const filing = await db().filing.findFirst({
    where: { id: own.filingId, personId: own.personId },
    select: { form: true },
  });
  return filing?.form;
}
