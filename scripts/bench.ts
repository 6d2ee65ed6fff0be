import { runBench } from "../bench/run-bench";
import { runScript } from "./run-script";

/** `npm run bench [name …] -- --rounds 5 --json FILE` */
await runScript(() => runBench(process.argv.slice(2)));
process.exit();
