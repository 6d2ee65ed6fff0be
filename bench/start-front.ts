import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

import { PlainError } from "../scripts/plain-error";
import { freePort } from "../scripts/postgres/free-port";
import type { Supervisor } from "../scripts/processes/supervisor";
import { answers, untilReady } from "../scripts/processes/until-ready";
import { frontConfig, type FrontPlace } from "./front-config";
import { heldNginx, NGINX } from "./start-static-file";

export type Front = { origin: string; pid: number };

/** nginx as deploy/nginx.conf sets it up, before the portal at this address, with an empty cache. */
export async function startFront(
  supervisor: Supervisor,
  { folder, portal, refreshPort }: Omit<FrontPlace, "port">,
): Promise<Front> {
  if (!existsSync(NGINX)) throw new PlainError("This benchmark needs nginx (apt-get install nginx-light).");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const port = String(await freePort());
  const file = path.join(folder, "nginx.conf");
  const deployed = await readFile("deploy/nginx.conf", "utf8");
  await writeFile(file, frontConfig(deployed, { port, refreshPort, portal, folder }));
  const logFile = path.join(folder, "front.log");
  const child = supervisor.start({ name: "nginx in front", args: heldNginx(file), env: {}, logFile });
  const origin = `http://127.0.0.1:${port}`;
  await untilReady({ name: "nginx in front", child, logFile, isReady: () => answers(`${origin}/en/help`) });
  return { origin, pid: child.pid ?? 0 };
}
