import { generateClient } from "./build/generate-client";
import { runScript } from "./run-script";

/** `npm run generate`: the Prisma client from prisma/schema. */
await runScript(generateClient);
