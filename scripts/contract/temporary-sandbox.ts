import { exportJWK, generateKeyPair } from "jose";
import { startExchange } from "../../sandbox/exchange/start-exchange";
import { SANDBOX_PEOPLE } from "../../sandbox/people";
import { withTemporaryServer } from "../postgres/with-temporary-server";
import type { Person, Subject } from "./caller";

function personCalled(handle: string): Person {
  const person = SANDBOX_PEOPLE.find((candidate) => candidate.handle === handle);
  if (person === undefined) throw new Error(`Nobody is called ${handle}`);
  const { personalCode, givenName, familyName } = person;
  return { personalCode, givenName, familyName };
}

/** Whom a fresh sandbox knows. */
export const SANDBOX_SUBJECT = {
  clientId: "portal",
  person: personCalled("janis"),
  stranger: personCalled("liga"),
  courtId: "RPT",
  companyNumber: "40203990007",
} as const;

/** Runs `work` against a sandbox that exists for nothing else. */
export async function withTemporarySandbox<Value>(
  work: (subject: Subject) => Promise<Value>,
): Promise<Value> {
  return withTemporaryServer(async (databaseUrl) => {
    const { privateKey, publicKey } = await generateKeyPair("ES256", { extractable: true });
    const privateJwk = { ...(await exportJWK(privateKey)), kid: "contract-test" };
    const { x = "", y = "" } = await exportJWK(publicKey);
    const portalJwks = { keys: [{ kty: "EC" as const, crv: "P-256" as const, x, y, kid: "contract-test" }] };
    const running = await startExchange({
      port: 0,
      databaseUrl,
      clientId: SANDBOX_SUBJECT.clientId,
      portalJwks,
    });
    try {
      return await work({ ...SANDBOX_SUBJECT, url: running.origin, privateJwk });
    } finally {
      await running.close();
    }
  });
}
