import { withTemporaryServer } from "./postgres/with-temporary-server";
import { runScript } from "./run-script";
import { schemaSql } from "./postgres/schema-sql";

/** `npm run db:diff [folder]`: prints the SQL from an empty database to the schema, to write a migration from. */
await runScript(async () => {
  await withTemporaryServer(async (adminUrl) => {
    process.stdout.write(await schemaSql(adminUrl, process.argv[2]));
  });
});
