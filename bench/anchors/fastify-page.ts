import fastify from "fastify";
import { Pool } from "pg";

/**
 * A2: the least that a page of my cases can cost with a database behind it. One session, one count, twenty rows, a
 * string. The POST inserts one row. Run by itself: PORT, DATABASE_URL.
 */
const pool = new Pool({ connectionString: process.env["DATABASE_URL"], max: 10 });

await pool.query(`
  DROP TABLE IF EXISTS bench_case, bench_session, bench_step;
  CREATE TABLE bench_session (token text PRIMARY KEY, person int NOT NULL);
  CREATE TABLE bench_case (id int PRIMARY KEY, person int NOT NULL, number text NOT NULL, subject text NOT NULL, changed_at timestamptz NOT NULL);
  CREATE INDEX ON bench_case (person, changed_at DESC);
  CREATE TABLE bench_step (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, person int NOT NULL, typed jsonb NOT NULL);
  INSERT INTO bench_session VALUES ('token', 1);
  INSERT INTO bench_case SELECT i, 1, 'C77' || lpad(i::text, 6, '0'), 'Claim number ' || i, now() - i * interval '1 hour' FROM generate_series(1, 20) i;
`);

type CaseRow = { id: number; number: string; subject: string; changed_at: Date };

const row = ({ id, number, subject, changed_at: changedAt }: CaseRow): string =>
  `<tr><td><a href="/cases/${id}">${number}</a></td><td>${subject}</td><td>${changedAt.toISOString()}</td></tr>`;

async function personOf(token: string): Promise<number> {
  const query = {
    name: "session",
    text: "SELECT person FROM bench_session WHERE token = $1",
    values: [token],
  };
  const { rows } = await pool.query<{ person: number }>(query);
  return rows[0]?.person ?? 0;
}

async function page(): Promise<string> {
  const person = await personOf("token");
  const values = [person];
  const counted = await pool.query<{ n: string }>({
    name: "count",
    text: "SELECT count(*) AS n FROM bench_case WHERE person = $1",
    values,
  });
  const found = await pool.query<CaseRow>({
    name: "cases",
    text: "SELECT id, number, subject, changed_at FROM bench_case WHERE person = $1 ORDER BY changed_at DESC LIMIT 20",
    values,
  });
  const rows = found.rows.map(row).join("");
  return `<!doctype html><html lang="en"><title>My cases</title><h1>My cases (${counted.rows[0]?.n ?? 0})</h1><table>${rows}</table></html>`;
}

const app = fastify();
app.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_request, body, done) =>
  done(null, body),
);
app.get("/", async (_request, reply) => reply.type("text/html; charset=utf-8").send(await page()));
app.post("/", async (request, reply) => {
  const typed = JSON.stringify(Object.fromEntries(new URLSearchParams(String(request.body))));
  await pool.query({
    name: "step",
    text: "INSERT INTO bench_step (person, typed) VALUES ($1, $2)",
    values: [await personOf("token"), typed],
  });
  return reply.redirect("/", 303);
});
await app.listen({ port: Number(process.env["PORT"]), host: "127.0.0.1" });
