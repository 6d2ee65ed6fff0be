import { sandboxEnv } from "../env";
import { identityVariables, settingsOf } from "./settings";
import { startIdentity } from "./start-identity";

const running = await startIdentity(settingsOf(sandboxEnv(identityVariables)));
process.stdout.write(`Identity sandbox ready: ${running.issuer}\n`);

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => {
    void running.close().then(() => process.exit(0));
  });
}
