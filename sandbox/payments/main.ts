import { sandboxEnv } from "../env";
import { startPayments } from "./server";
import { paymentsVariables, settingsOf } from "./settings";

const sandbox = await startPayments(settingsOf(sandboxEnv(paymentsVariables)));
process.stdout.write(`Payment sandbox ready: ${sandbox.url}\n`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    void sandbox.close().then(() => process.exit(0));
  });
}
