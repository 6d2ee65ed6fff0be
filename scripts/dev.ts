import { runDemo } from "./demo/run-demo";
import { runScript } from "./run-script";

/** `npm run dev`: the demo with reload on change. */
await runScript(() => runDemo("development"));
process.exit();
