import { sandboxEnv } from "../env";
import { mailVariables, settingsOf } from "./settings";
import { startMail } from "./start-mail";

const sandbox = await startMail(settingsOf(sandboxEnv(mailVariables)));
process.stdout.write(`Mail sandbox ready: ${sandbox.url}\n`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    void sandbox.close().then(() => process.exit(0));
  });
}
