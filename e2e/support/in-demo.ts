import { createHmac } from "node:crypto";
import { Client } from "pg";
import { SANDBOX_PEOPLE } from "@/sandbox/people";
import { demoKeys } from "@/scripts/environment/keys";
import { migratorUrl } from "@/scripts/environment/portal-environment";
import { readSettings } from "@/scripts/environment/settings";

/** The blind index by which the portal finds an invented person who has signed in before. */
export function personIndex(handle: string, indexKey: string): Buffer {
  const person = SANDBOX_PEOPLE.find((known) => known.handle === handle);
  if (person === undefined) throw new Error(`Nobody is called ${handle}`);
  const key = Buffer.from(indexKey, "base64");
  return createHmac("sha256", key).update(`person.personal_code\u0000${person.personalCode}`).digest();
}

/** Arranges what no page can, in the running demo's database. */
export async function inDemo(work: (client: Client, indexKey: string) => Promise<void>): Promise<void> {
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

/** Lets a person go on who files more in a minute than anybody would by hand. */
export const forgetHowOften = (): Promise<void> =>
  inDemo(async (client) => {
    await client.query("DELETE FROM rate_limit");
  });
