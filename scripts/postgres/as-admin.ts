import { Client } from "pg";

import { PlainError } from "../plain-error";

/** Why a connection fails, by PostgreSQL's or the system's code, in words for the person who wrote the address. */
const REASONS: Record<string, string> = {
  ECONNREFUSED: "nothing listens there",
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "the host name cannot be looked up",
  ETIMEDOUT: "the host does not answer",
  "28P01": "the password is wrong",
  "28000": "the server does not let this user in",
  "3D000": "there is no such database",
  "42501": "this user may not create roles and databases",
  "53100": "its disk is full",
};

/** Runs `work` as the administrator of the server; what is wrong with the address becomes one sentence. */
export async function asAdmin<T>(adminUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    throw plain(error, adminUrl);
  } finally {
    await client.end();
  }
}

function plain(error: unknown, adminUrl: string): unknown {
  const reason = REASONS[codeOf(error)];
  if (reason === undefined) return error;
  return new PlainError(
    `The database server at ${new URL(adminUrl).host} (DATABASE_URL) cannot be used: ${reason}.`,
    {
      cause: error,
    },
  );
}

function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
