import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { freePort } from "./free-port";
import { startServer } from "./start-server";

/** Runs `work` against a PostgreSQL that exists for nothing else. */
export async function withTemporaryServer<T>(work: (adminUrl: string) => Promise<T>): Promise<T> {
  const home = await mkdtemp(path.join(tmpdir(), "portal-postgres-"));
  await chmod(home, 0o711);
  const server = await startServer({
    folder: path.join(home, "data"),
    port: await freePort(),
    password: "temporary",
    isDurable: false,
  });
  try {
    return await work(server.adminUrl);
  } finally {
    await server.stop();
    await rm(home, { recursive: true, force: true });
  }
}
