import { buildEnvironment } from "../build/build-portal";
import { packageProgram } from "../build/package-program";
import {
  addresses,
  type Environment,
  type Place,
  portalEnvironment,
} from "../environment/portal-environment";
import { type Sandbox, sandboxEnvironment } from "../environment/sandbox-environment";

export type Mode = "production" | "development";

export type Part = {
  name: string;
  args: string[];
  env: Environment;
  /** When the part can be used: an address that answers 200, or, for the worker, which listens nowhere, a line it writes. */
  ready: { address: string } | { line: string };
};

const TYPESCRIPT = ["--import", "tsx"];
/** Lets files marked `server-only` be loaded outside Next. */
const SERVER = ["--conditions=react-server"];

const HEALTH: Record<Sandbox, string> = {
  exchange: "/health",
  identity: "/health",
  payments: "/sandbox/health",
  mail: "/health",
};

/** The stand-ins for what the portal does not own. They come up first, since the portal asks them. */
export function sandboxParts(place: Place, mode: Mode): Part[] {
  const at = addresses(place.settings);
  return (["exchange", "identity", "payments", "mail"] as const).map((name) => ({
    name: `${name} sandbox`,
    args: program(mode, `sandbox/${name}/main.ts`),
    env: { NODE_ENV: mode, ...sandboxEnvironment(place, name) },
    ready: { address: `${at[name]}${HEALTH[name]}` },
  }));
}

/** Worker and portal: one code, one configuration. */
export function portalParts(place: Place, mode: Mode): Part[] {
  const env = { ...buildEnvironment(), ...portalEnvironment(place), NODE_ENV: mode };
  const { portal } = addresses(place.settings);
  const port = String(place.settings.ports.portal);
  const serve = [
    ...TYPESCRIPT,
    "scripts/portal.ts",
    "--port",
    port,
    ...(mode === "production" ? [] : ["--dev"]),
  ];
  return [
    { name: "worker", args: program(mode, "lib/worker/main.ts"), env, ready: { line: "Worker ready" } },
    { name: "portal", args: serve, env, ready: { address: `${portal}/api/health/ready` } },
  ];
}

function program(mode: Mode, file: string): string[] {
  if (mode === "production") return [...SERVER, ...TYPESCRIPT, file];
  return [packageProgram("tsx", "tsx"), "watch", "--clear-screen=false", ...SERVER, file];
}
