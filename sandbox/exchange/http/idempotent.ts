import { createHash } from "node:crypto";
import { firstRow, inTurn, type Queries } from "../database";
import type { World } from "../world";
import type { Asked } from "./api";
import { PlatformProblem } from "./problem";
import type { Answer } from "./send-answer";

type Kept = { request_sha256: string; status: number; body: Record<string, unknown> };
type Work = (queries: Queries) => Promise<{ status: number; body: Record<string, unknown> }>;

/** A key is good for one body: again the same answer, another body 409. Work and answer are kept in one transaction. */
export async function idempotent(
  world: World,
  { scope, asked }: { scope: string; asked: Asked },
  work: Work,
): Promise<Answer> {
  const key = asked.headers["idempotency-key"];
  if (typeof key !== "string" || !/^[A-Za-z0-9_-]{8,64}$/.test(key))
    throw new PlatformProblem(400, "idempotencyKeyMissing");
  const sha256 = createHash("sha256").update(JSON.stringify(asked.body)).digest("hex");
  return inTurn(world.pool, async (queries) => {
    const kept = await firstRow<Kept>(
      queries,
      "SELECT request_sha256, status, body FROM idempotency WHERE scope = $1 AND key = $2 AND created_at > now() - interval '7 days'",
      [scope, key],
    );
    if (kept !== null && kept.request_sha256 !== sha256)
      throw new PlatformProblem(409, "idempotencyKeyReused");
    if (kept !== null) return { status: kept.status, body: kept.body };
    const { status, body } = await work(queries);
    await queries.query(
      `INSERT INTO idempotency (scope, key, request_sha256, status, body) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (scope, key) DO UPDATE
       SET request_sha256 = EXCLUDED.request_sha256, status = EXCLUDED.status, body = EXCLUDED.body, created_at = now()`,
      [scope, key, sha256, status, JSON.stringify(body)],
    );
    return { status, body };
  });
}
