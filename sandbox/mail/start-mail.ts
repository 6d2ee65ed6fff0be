import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { fastify, type FastifyInstance } from "fastify";
import { Pool } from "pg";
import { addControls } from "./controls";
import { FaultSwitches } from "./faults";
import { addPages } from "./pages";
import type { MailSettings } from "./settings";
import { smtpServer } from "./smtp";
import { createTables } from "./store";

/** Only this machine may leave mail here. */
const HOST = "127.0.0.1";

export type RunningMail = {
  /** Where the mailboxes are read. */
  readonly url: string;
  /** Where mail is sent to. */
  readonly smtpUrl: string;
  readonly close: () => Promise<void>;
};

/** Starts the stand-in for the mail server and for everybody's mailboxes. Port 0 takes a free one. */
export async function startMail(settings: MailSettings): Promise<RunningMail> {
  const pool = new Pool({ connectionString: settings.databaseUrl, max: 8 });
  // The database may go away before the sandbox does; the next query says so.
  pool.on("error", () => undefined);
  await createTables(pool);
  const faults = new FaultSwitches();
  const app = fastify({ forceCloseConnections: true, bodyLimit: 100_000 });
  addControls(app, { pool, faults });
  addPages(app, pool);
  const smtp = smtpServer({ pool, faults });
  const smtpPort = await listenSmtp(
    smtp.server,
    () => smtp.listen(settings.smtpPort, HOST),
    settings.smtpPort,
  );
  const port = await listen(app, settings.port);
  return {
    url: `http://localhost:${String(port)}`,
    smtpUrl: `smtp://${HOST}:${String(smtpPort)}`,
    close: async () => {
      await new Promise<void>((resolve) => smtp.close(() => resolve()));
      await app.close();
      await pool.end();
    },
  };
}

const taken = (port: number, variable: string, cause: unknown): Error =>
  new Error(`Port ${String(port)} of the mail sandbox is taken: choose another by ${variable}`, { cause });

async function listen(app: FastifyInstance, port: number): Promise<number> {
  try {
    await app.listen({ port, host: "localhost" });
  } catch (cause) {
    throw taken(port, "MAIL_PORT", cause);
  }
  return (app.server.address() as AddressInfo).port;
}

type NetServer = ReturnType<typeof smtpServer>["server"];

async function listenSmtp(server: NetServer, begin: () => void, port: number): Promise<number> {
  const opened = once(server, "listening");
  begin();
  try {
    await opened;
  } catch (cause) {
    throw taken(port, "MAIL_SMTP_PORT", cause);
  }
  return (server.address() as AddressInfo).port;
}
