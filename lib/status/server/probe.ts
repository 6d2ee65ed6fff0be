import "server-only";
import { connect } from "node:net";
import { connect as connectSecurely } from "node:tls";
import { db } from "@/lib/db/database";
import { env } from "@/lib/env";
import { boundedFetch } from "@/lib/exchange/server/bounded-fetch";
import { credentials } from "@/lib/exchange/server/ask";
import type { Dependency } from "../dependency";

/** Whoever does not answer by then does not answer. */
const PATIENCE_MS = 8_000;

/** Asks a system the smallest thing that shows that it works; throws when it does not. */
export const PROBES: Readonly<Record<Dependency, () => Promise<void>>> = {
  portal: async () => {
    await answers(new URL("/api/health/ready", env().APP_ORIGIN), ({ status }) => status === 200);
  },
  database: async () => {
    await db().$queryRaw`SELECT 1`;
  },
  exchange: () => asksExchange("/v1/courts"),
  tis: () => asksExchange("/v1/public/proceedings/changes?limit=1"),
  login: async () => {
    const issuer = env().OIDC_ISSUER.replace(/\/$/, "");
    await answers(new URL(`${issuer}/.well-known/openid-configuration`), ({ ok }) => ok);
  },
  // Any word of the provider's shows that it is there; keys are not spent on it.
  payments: async () => {
    await answers(
      new URL("/healthcheck", env().STRIPE_API_URL ?? "https://api.stripe.com"),
      ({ status }) => status < 500,
    );
  },
  mail: greeting,
};

async function answers(address: URL, isWell: (response: Response) => boolean): Promise<void> {
  const response = await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(PATIENCE_MS) });
  await response.body?.cancel();
  if (!isWell(response)) throw new Error(`answers ${String(response.status)}`);
}

/** Past the breakers and without a second try: what is measured is the platform, not our patience with it. */
async function asksExchange(path: string): Promise<void> {
  const { token } = await credentials(null);
  const request = new Request(new URL(path, env().EXCHANGE_URL), {
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const response = await boundedFetch("probe", request);
  if (!response.ok) throw new Error(`answers ${String(response.status)}`);
  JSON.parse(await response.text());
}

/** A mail relay speaks first: its greeting begins with 220 (RFC 5321, 3.1). */
function greeting(): Promise<void> {
  const { protocol, hostname, port } = new URL(env().MAIL_URL);
  const isSecure = protocol === "smtps:";
  const place = { host: hostname, port: Number(port === "" ? (isSecure ? 465 : 25) : port) };
  return new Promise((resolve, reject) => {
    const socket = isSecure ? connectSecurely({ ...place, servername: hostname }) : connect(place);
    const end = (fault?: Error): void => {
      socket.destroy();
      if (fault === undefined) resolve();
      else reject(fault);
    };
    socket.setTimeout(PATIENCE_MS, () => end(new Error("no greeting")));
    socket.once("error", end);
    socket.once("close", () => end(new Error("closed without a greeting")));
    socket.once("data", (words: Buffer) =>
      end(words.subarray(0, 3).toString() === "220" ? undefined : new Error("no greeting")),
    );
  });
}
