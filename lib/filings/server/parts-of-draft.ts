import "server-only";
import type { Transaction } from "@/lib/db/database";
import { blindIndex } from "@/lib/db/seal";
import type { Form } from "@/lib/forms/form";
import type { TypedGroup } from "@/lib/forms/typed";
import { type HandedPart, partIn } from "../draft-part";
import { CODE_PURPOSE } from "../signatory";

type Draft = { readonly id: string; readonly form: Form; readonly typed: TypedGroup };

/**
 * The entries that others were asked to fill. Where an entry names somebody else by now, or nobody who can be asked, nobody fills it:
 * whoever was asked finds nothing any more, so it is not waited for either.
 */
export async function partsOfDraft(tx: Transaction, { id, form, typed }: Draft): Promise<HandedPart[]> {
  const rows = await tx.draftPart.findMany({ where: { draftId: id } });
  return rows.flatMap((row) => {
    const named = partIn(form, typed, row)?.filler.personalCode;
    const isAsked = named !== undefined && isSame(row.codeIndex, blindIndex(named, CODE_PURPOSE));
    const { id: part, step, entry, filledAt } = row;
    return isAsked ? [{ id: part, step, entry, filledAt }] : [];
  });
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.from(one).equals(other);
