import "server-only";
import type { Transaction } from "@/lib/db/database";
import type { Prisma } from "@/lib/db/generated/client";
import { type FilingAction, TRANSITIONS } from "../filing-state";

type Move = {
  readonly filingId: string;
  readonly action: FilingAction;
  readonly data?: Prisma.FilingUpdateManyMutationInput;
};

/** Moves a filing along the table of states, in one statement; false when it stood where that is not possible. */
export async function moveFiling(tx: Transaction, { filingId, action, data = {} }: Move): Promise<boolean> {
  const { from, to } = TRANSITIONS[action];
  const { count } = await tx.filing.updateMany({
    where: { id: filingId, state: { in: [...from] } },
    data: { ...data, state: to, rowVersion: { increment: 1 } },
  });
  return count === 1;
}
