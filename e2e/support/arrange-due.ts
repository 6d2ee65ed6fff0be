import { randomUUID } from "node:crypto";
import { day } from "@/lib/core/day";
import { cents } from "@/lib/core/money";
import { BUILT_IN_SCHEDULES } from "@/lib/fees/built-in-schedules";
import { exemptionOf } from "@/lib/fees/exemptions";
import { type FeeClaim, stateFee } from "@/lib/fees/state-fee";
import { newDueReference } from "@/lib/payments/due-reference";
import { inDemo, personIndex } from "./in-demo";

export type ArrangedDue = {
  /** Handle of a person who has signed in before. */
  readonly person: string;
  /** 125 000 cents cost 150 €. */
  readonly amount?: number;
  readonly item?: string;
  readonly exemption?: { part: number; point: string | null };
};

/** Writes a due into the running demo's database and answers its id. */
export async function arrangeDue(due: ArrangedDue): Promise<string> {
  const id = randomUUID();
  const { item = "civil.monetary_claim", amount = 125_000, exemption } = due;
  const claim: FeeClaim = { item, amountCents: cents(amount) };
  const ground = exemption === undefined ? undefined : exemptionOf(exemption.part, exemption.point);
  const fee = stateFee({ date: day("2026-11-22"), claims: [claim], exemption: ground }, BUILT_IN_SCHEDULES);
  await inDemo(async (client, indexKey) => {
    await client.query(
      `INSERT INTO due (id, person_id, kind, reference, amount_cents, assessment)
       SELECT $1, person.id, 'stateFee', $2, $3, $4 FROM person WHERE personal_code_index = $5`,
      [id, newDueReference(), fee.total, JSON.stringify(fee), personIndex(due.person, indexKey)],
    );
  });
  return id;
}
