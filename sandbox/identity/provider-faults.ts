import { setTimeout as delay } from "node:timers/promises";
import type { Provider } from "oidc-provider";
import type { FaultSwitches } from "./faults";
import type { SigningKey } from "./signing-key";
import { spoilIdToken, TOKEN_FAULTS } from "./spoil-id-token";

const SLOW_MS = 6_000;

/** Puts the switched-on faults into the answers of the provider. */
export function provideFaults(provider: Provider, faults: FaultSwitches, key: SigningKey): void {
  provider.use(async (context, next) => {
    if (faults.strikes("down")) {
      context.status = 503;
      context.body = { error: "temporarily_unavailable" };
      return;
    }
    if (faults.strikes("slow")) await delay(SLOW_MS);
    await next();
    if (context.path === "/token") context.body = await spoiled(context.body);
    if (context.path === "/me" && faults.strikes("wrong-subject"))
      context.body = ofSomebodyElse(context.body);
  });

  async function spoiled(body: unknown): Promise<unknown> {
    if (typeof body !== "object" || body === null || !("id_token" in body)) return body;
    const fault = faults.firstOf(TOKEN_FAULTS);
    return fault === null
      ? body
      : { ...body, id_token: await spoilIdToken(String(body.id_token), fault, key) };
  }
}

const ofSomebodyElse = (body: unknown): unknown =>
  typeof body === "object" && body !== null ? { ...body, sub: "somebody-else" } : body;
