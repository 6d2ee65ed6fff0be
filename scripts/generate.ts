import { generateClient } from "./build/generate-client";
import { generateFormResources } from "./build/generate-form-resources";
import { runScript } from "./run-script";

/** `npm run generate`: the Prisma client from prisma/schema, and the list of the forms' texts from locales. */
await runScript(async () => {
  await generateFormResources();
  await generateClient();
});
