import { sandboxEnv } from "../env";
import { exchangeVariables, settingsOf } from "./settings";
import { type RunningExchange, startExchange } from "./start-exchange";

const running = await start().catch((error: unknown) => {
  // One sentence is enough for whoever starts it: a variable, a port, a database.
  process.stderr.write(
    `The exchange sandbox does not start: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
});
process.stdout.write(
  `Exchange sandbox ready: ${running.origin} (the clerk's desk: ${running.origin}/desk)\n`,
);

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => {
    void running.close().then(() => process.exit(0));
  });
}

async function start(): Promise<RunningExchange> {
  return startExchange(settingsOf(sandboxEnv(exchangeVariables)));
}
