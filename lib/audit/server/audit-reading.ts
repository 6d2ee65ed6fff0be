import "server-only";
import { inTransaction } from "@/lib/db/in-transaction";
import type { Audit } from "../action";
import { audit } from "./audit";

/** Writes down that somebody saw something, where the declaration asks for it. */
export async function auditReading<Input>(
  declared: Audit<Input>,
  input: Input,
  by: { readonly personId: string | null; readonly requestId: string },
): Promise<void> {
  if (typeof declared === "string") return;
  const { action, subjectKind, subject } = declared;
  await inTransaction((tx) => audit(tx, { ...by, action, subjectKind, subjectId: subject(input) }));
}
