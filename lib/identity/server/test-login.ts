import "server-only";
import { env } from "@/lib/env";
import { type RunningIdentity, startIdentity } from "@/sandbox/identity/start-identity";

export type TestLogin = {
  readonly switchOn: (fault: string, times?: number) => Promise<void>;
  readonly clearFaults: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** The sandbox of the national login for tests of the integration project, where the configuration expects it. */
export async function startTestLogin(): Promise<TestLogin> {
  const { kty, crv, x, y, kid } = env().OIDC_PRIVATE_JWK;
  const running: RunningIdentity = await startIdentity({
    port: 0,
    portalOrigin: env().APP_ORIGIN,
    clientId: env().OIDC_CLIENT_ID,
    portalJwks: { keys: [{ kty, crv, x, y, kid }] },
  });
  // The port is free only by chance of the machine: the configuration of this process follows it.
  env().OIDC_ISSUER = running.issuer;
  const faults = `${running.issuer}/sandbox/faults`;
  return {
    switchOn: async (fault, times = 1) => {
      const headers = { "content-type": "application/json" };
      await fetch(faults, { method: "POST", headers, body: JSON.stringify({ fault, times }) });
    },
    clearFaults: async () => {
      await fetch(faults, { method: "DELETE" });
    },
    stop: running.close,
  };
}
