import { migratePortal } from "./postgres/migrate-portal";
import { PlainError } from "./plain-error";
import { runScript } from "./run-script";

/** `npm run db:migrate`: for production. MIGRATOR_DATABASE_URL is the owner's address, which no running part is given. */
await runScript(async () => {
  const url = process.env["MIGRATOR_DATABASE_URL"];
  if (url === undefined || !URL.canParse(url)) {
    throw new PlainError(
      "MIGRATOR_DATABASE_URL must be the address of the portal's database as portal_migrator.",
    );
  }
  const applied = await migratePortal(url);
  process.stdout.write(
    applied.length === 0 ? "The database is up to date.\n" : `Applied: ${applied.join(", ")}\n`,
  );
});
