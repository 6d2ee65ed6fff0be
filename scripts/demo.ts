import { runDemo } from "./demo/run-demo";
import { runScript } from "./run-script";

/** `npm run demo [-- --reset] [-- --scale large]` */
await runScript(() => runDemo("production"));
process.exit();
