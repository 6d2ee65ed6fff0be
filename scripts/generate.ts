import { generateClient } from "./build/generate-client";
import { generateFormResources } from "./build/generate-form-resources";
import { runScript } from "./run-script";

/**
 * `npm run generate`: the Prisma client from prisma/schema, the list of the forms' texts from locales; docs/forms.md, and what the
 * desk of the sandbox knows of questions, from the forms.
 */
await runScript(async () => {
  await generateFormResources();
  await generateClient();
  // The forms read the list of their texts: it must be there first.
  const { generateFormsDoc } = await import("./build/generate-forms-doc");
  await generateFormsDoc();
  const { generateDeskFields } = await import("./build/generate-desk-fields");
  await generateDeskFields();
});
