import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";

import { freePort } from "../scripts/postgres/free-port";
import type { Supervisor } from "../scripts/processes/supervisor";
import { answers, untilReady } from "../scripts/processes/until-ready";

export const NGINX = "/usr/sbin/nginx";

type StaticFile = { origin: string; pid: number; kind: string };

/** Serves page.html of a folder: with nginx where it is installed, else with the plainest Node server. */
export async function startStaticFile(supervisor: Supervisor, folder: string): Promise<StaticFile> {
  const port = String(await freePort());
  const logFile = path.join(folder, "static.log");
  const isNginx = existsSync(NGINX);
  const args = isNginx
    ? await nginxArguments(folder, port)
    : ["--import", "tsx", "bench/anchors/static-file.ts"];
  const env = { PORT: port, BYTES: path.join(folder, "page.html") };
  const child = supervisor.start({ name: "static file", args, env, logFile });
  const origin = `http://127.0.0.1:${port}`;
  await untilReady({ name: "static file", child, logFile, isReady: () => answers(`${origin}/page.html`) });
  return { origin, pid: child.pid ?? 0, kind: isNginx ? "nginx" : "static Node server (no nginx here)" };
}

/** The supervisor starts Node programs; this one only holds nginx, whose work counts as its child's. */
async function nginxArguments(folder: string, port: string): Promise<string[]> {
  const file = path.join(folder, "nginx.conf");
  await writeFile(
    file,
    `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/nginx-error.log;
     events { worker_connections 256; }
     http { access_log off; default_type text/html; keepalive_requests 1000000;
       server { listen 127.0.0.1:${port}; root ${folder}; } }`,
  );
  return heldNginx(file);
}

/** Arguments of Node for a process that holds nginx with this configuration, and ends when nginx does. */
export function heldNginx(file: string): string[] {
  const code = `require("node:child_process").spawnSync(${JSON.stringify(NGINX)}, ["-c", ${JSON.stringify(file)}], { stdio: "inherit" })`;
  return ["-e", code];
}
