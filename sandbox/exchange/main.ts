import { sandboxEnv } from "../env";
import { exchangeVariables, settingsOf } from "./settings";
import { startExchange } from "./start-exchange";

const running = await startExchange(settingsOf(sandboxEnv(exchangeVariables)));
process.stdout.write(
  `Exchange sandbox ready: ${running.origin} (the clerk's desk: ${running.origin}/desk)\n`,
);

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => {
    void running.close().then(() => process.exit(0));
  });
}
