import { createHash } from "node:crypto";
import type { Pool } from "pg";

export type Answer = { readonly status: number; readonly body: unknown };

export const stripeError = (status: number, type: string, message: string): Answer => ({
  status,
  body: { error: { type, message, ...(status === 404 ? { code: "resource_missing" } : {}) } },
});

/**
 * Idempotency as Stripe keeps it: the first answer that was carried out is given again for the same key and the same
 * request; another request under the key is an error; a second one at the same time is told to wait.
 */
export async function answerOnce(
  pool: Pool,
  { key, request }: { key: string; request: string },
  carryOut: () => Promise<Answer>,
): Promise<Answer & { replayed: boolean }> {
  const digest = createHash("sha256").update(request).digest("hex");
  const { rowCount } = await pool.query(
    "INSERT INTO stripe_answer (key, request) VALUES ($1, $2) ON CONFLICT DO NOTHING",
    [key, digest],
  );
  if (rowCount === 0) return { ...(await earlierAnswer(pool, key, digest)), replayed: true };
  try {
    const answer = await carryOut();
    if (answer.status < 400) await keep(pool, key, answer);
    else await forget(pool, key);
    return { ...answer, replayed: false };
  } catch (error) {
    await forget(pool, key);
    throw error;
  }
}

async function earlierAnswer(pool: Pool, key: string, digest: string): Promise<Answer> {
  const { rows } = await pool.query<{ request: string; status: number | null; body: unknown }>(
    "SELECT request, status, body FROM stripe_answer WHERE key = $1",
    [key],
  );
  const [found] = rows;
  if (found === undefined || found.status === null) {
    return stripeError(409, "idempotency_error", "There is a request in progress with this idempotency key.");
  }
  if (found.request !== digest) {
    return stripeError(
      400,
      "idempotency_error",
      "Keys for idempotent requests can only be used with the same parameters.",
    );
  }
  return { status: found.status, body: found.body };
}

async function keep(pool: Pool, key: string, { status, body }: Answer): Promise<void> {
  await pool.query("UPDATE stripe_answer SET status = $2, body = $3 WHERE key = $1", [
    key,
    status,
    JSON.stringify(body),
  ]);
}

async function forget(pool: Pool, key: string): Promise<void> {
  await pool.query("DELETE FROM stripe_answer WHERE key = $1", [key]);
}
