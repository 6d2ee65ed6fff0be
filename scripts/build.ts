import path from "node:path";

import { buildPortal, forgetBuild } from "./build/build-portal";
import { Supervisor } from "./processes/supervisor";
import { runScript } from "./run-script";

/** `npm run build`: the production build, from nothing. */
await runScript(async () => {
  await forgetBuild();
  const supervisor = new Supervisor();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void supervisor.stop());
  await buildPortal(supervisor, path.join(".generated", "logs"));
  supervisor.guard.done();
});
