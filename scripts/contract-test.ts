import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { JWK } from "jose";
import type { Person, Subject } from "./contract/caller";
import { runChecks } from "./contract/run-checks";
import { SANDBOX_SUBJECT, withTemporarySandbox } from "./contract/temporary-sandbox";
import { PlainError } from "./plain-error";
import { runScript } from "./run-script";

const OPTIONS = {
  url: { type: "string" },
  "client-id": { type: "string" },
  "key-file": { type: "string" },
  person: { type: "string" },
  stranger: { type: "string" },
  court: { type: "string" },
  company: { type: "string" },
} as const;

const HELP = `npm run test:contract                  against a sandbox of its own
npm run test:contract -- --url URL     against any implementation, with
  --key-file FILE    the client's private key as JWK (or EXCHANGE_PRIVATE_JWK in the environment);
                     for a running demo: .data/keys.json
  --client-id ID     (or EXCHANGE_CLIENT_ID)
  --person "CODE,GIVEN,FAMILY"  a test person whom the register knows; --stranger the same for another
  --court ID --company NUMBER   a court and a company that it knows`;

/** Holds an implementation of the exchange against the contract. It files test claims there: never point it at a real court. */
await runScript(async () => {
  const { values } = parseArgs({ options: OPTIONS });
  const outcome =
    values.url === undefined
      ? await withTemporarySandbox(run)
      : await run(await subjectOf(values.url, values));
  process.stdout.write(`${String(outcome.passed)} passed, ${String(outcome.failed)} failed\n`);
  if (outcome.failed > 0) process.exitCode = 1;
});

function run(subject: Subject): Promise<{ passed: number; failed: number }> {
  return runChecks(subject, (line) => process.stdout.write(`${line}\n`));
}

type Values = Partial<Record<keyof typeof OPTIONS, string>>;

async function subjectOf(url: string, values: Values): Promise<Subject> {
  return {
    url,
    clientId: values["client-id"] ?? process.env["EXCHANGE_CLIENT_ID"] ?? SANDBOX_SUBJECT.clientId,
    privateJwk: await privateJwk(values["key-file"]),
    person: personOf(values.person) ?? SANDBOX_SUBJECT.person,
    stranger: personOf(values.stranger) ?? SANDBOX_SUBJECT.stranger,
    courtId: values.court ?? SANDBOX_SUBJECT.courtId,
    companyNumber: values.company ?? SANDBOX_SUBJECT.companyNumber,
  };
}

async function privateJwk(file: string | undefined): Promise<JWK> {
  const text = file === undefined ? process.env["EXCHANGE_PRIVATE_JWK"] : await readFile(file, "utf8");
  if (text === undefined) throw new PlainError(`No key to speak with.\n\n${HELP}`);
  const parsed: unknown = JSON.parse(text);
  // The demo keeps its keys in one file; the portal's key for the exchange is one of them.
  const jwk: unknown =
    typeof parsed === "object" && parsed !== null && "exchange" in parsed ? parsed.exchange : parsed;
  if (typeof jwk !== "object" || jwk === null || !("d" in jwk))
    throw new PlainError("The key is no private JWK.");
  return jwk as JWK;
}

function personOf(typed: string | undefined): Person | null {
  if (typed === undefined) return null;
  const [personalCode, givenName, familyName] = typed.split(",");
  if (personalCode === undefined || givenName === undefined || familyName === undefined) {
    throw new PlainError(`"${typed}" should read CODE,GIVEN,FAMILY.\n\n${HELP}`);
  }
  return { personalCode, givenName, familyName };
}
