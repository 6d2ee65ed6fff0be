import { parseArgs } from "node:util";
import { serve } from "./portal/serve";
import { runScript } from "./run-script";

await runScript(async () => {
  const { values } = parseArgs({
    options: { port: { type: "string", short: "p" }, hostname: { type: "string" }, dev: { type: "boolean" } },
  });
  await serve({
    port: Number(values.port ?? process.env["PORT"] ?? 3000),
    hostname: values.hostname,
    development: values.dev === true,
  });
});
