import { withSchemaEngine } from "./schema-engine";
import { schemaFiles } from "./schema-files";

/** The SQL that makes an empty database into what prisma/schema describes; the engine wants a server to ask, any one. */
export async function schemaSql(adminUrl: string, folder?: string): Promise<string> {
  const files = await schemaFiles(folder);
  return withSchemaEngine(adminUrl, async (engine) => {
    const result = await engine.diff({
      from: { tag: "empty" },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return result.stdout ?? "";
  });
}
