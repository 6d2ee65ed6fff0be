import { createHmac, randomUUID } from "node:crypto";
import { Client } from "pg";
import { day } from "@/lib/core/day";
import { cents } from "@/lib/core/money";
import { exemptionOf } from "@/lib/fees/exemptions";
import { type FeeClaim, stateFee } from "@/lib/fees/state-fee";
import { newDueReference } from "@/lib/payments/due-reference";
import { SANDBOX_PEOPLE } from "@/sandbox/people";
import { demoKeys } from "@/scripts/environment/keys";
import { migratorUrl } from "@/scripts/environment/portal-environment";
import { readSettings } from "@/scripts/environment/settings";

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
  const fee = stateFee({ date: day("2026-11-22"), claims: [claim], exemption: ground });
  await inDemo(async (client, indexKey) => {
    await client.query(
      `INSERT INTO due (id, person_id, kind, reference, amount_cents, assessment)
       SELECT $1, person.id, 'stateFee', $2, $3, $4 FROM person WHERE personal_code_index = $5`,
      [id, newDueReference(), fee.total, JSON.stringify(fee), indexOf(due.person, indexKey)],
    );
  });
  return id;
}

function indexOf(handle: string, indexKey: string): Buffer {
  const person = SANDBOX_PEOPLE.find((known) => known.handle === handle);
  if (person === undefined) throw new Error(`Nobody is called ${handle}`);
  const key = Buffer.from(indexKey, "base64");
  return createHmac("sha256", key).update(`person.personal_code\u0000${person.personalCode}`).digest();
}

async function inDemo(work: (client: Client, indexKey: string) => Promise<void>): Promise<void> {
  const settings = readSettings(process.env);
  const keys = await demoKeys(settings.dataDir);
  const server = settings.databaseUrl ?? `postgresql://localhost:${String(settings.ports.postgres)}/postgres`;
  const client = new Client({ connectionString: migratorUrl({ settings, keys, serverUrl: server }) });
  await client.connect();
  try {
    await work(client, keys.indexKey);
  } finally {
    await client.end();
  }
}
