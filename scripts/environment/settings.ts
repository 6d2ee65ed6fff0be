import path from "node:path";

import { PlainError } from "../plain-error";

export type Ports = {
  portal: number;
  exchange: number;
  identity: number;
  payments: number;
  mail: number;
  smtp: number;
  postgres: number;
};

export type Settings = {
  /** Absolute folder of everything a demo keeps. */
  dataDir: string;
  ports: Ports;
  /** An administrator's address on a PostgreSQL of one's own; without it the embedded one runs. */
  databaseUrl: string | null;
  /** The loopback address of a cache in front, which the worker tells what has changed; usually there is none. */
  cacheRefreshUrl: string | null;
  /** What the portal is told as it stands: a scanner that is there, other limits of attachments. */
  passedOn: Readonly<Record<string, string>>;
};

const PASSED_ON = [
  "CLAMD_HOST",
  "CLAMD_PORT",
  "ATTACHMENT_FILE_MEGABYTES",
  "ATTACHMENT_FILES",
  "ATTACHMENT_FILING_MEGABYTES",
];

/** The variable that moves each port. */
export const PORT_VARIABLES: Record<keyof Ports, { variable: string; usual: number }> = {
  portal: { variable: "PORT", usual: 3000 },
  exchange: { variable: "EXCHANGE_PORT", usual: 3100 },
  identity: { variable: "IDENTITY_PORT", usual: 3200 },
  payments: { variable: "PAYMENTS_PORT", usual: 3300 },
  mail: { variable: "MAIL_PORT", usual: 3400 },
  smtp: { variable: "MAIL_SMTP_PORT", usual: 3425 },
  postgres: { variable: "POSTGRES_PORT", usual: 5499 },
};

type Source = Readonly<Record<string, string | undefined>>;

/** What the person may choose before `npm run demo`; a malformed choice names its variable. */
export function readSettings(source: Source): Settings {
  const ports: Ports = {
    portal: port(source, "portal"),
    exchange: port(source, "exchange"),
    identity: port(source, "identity"),
    payments: port(source, "payments"),
    mail: port(source, "mail"),
    smtp: port(source, "smtp"),
    postgres: port(source, "postgres"),
  };
  refuseSharedPorts(ports);
  return {
    dataDir: path.resolve(source["DATA_DIR"] ?? ".data"),
    ports,
    databaseUrl: databaseUrl(source["DATABASE_URL"]),
    cacheRefreshUrl: source["CACHE_REFRESH_URL"] ?? null,
    passedOn: Object.fromEntries(
      PASSED_ON.flatMap((name) => (source[name] === undefined ? [] : [[name, source[name]]])),
    ),
  };
}

function port(source: Source, name: keyof Ports): number {
  const { variable, usual } = PORT_VARIABLES[name];
  const typed = source[variable];
  if (typed === undefined || typed === "") return usual;
  const number = Number(typed);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  throw new PlainError(`${variable} must be a port number between 1 and 65535, not "${typed}".`);
}

function refuseSharedPorts(ports: Ports): void {
  const seen = new Map<number, string>();
  for (const name of Object.keys(PORT_VARIABLES) as (keyof Ports)[]) {
    const { variable } = PORT_VARIABLES[name];
    const other = seen.get(ports[name]);
    if (other !== undefined) {
      throw new PlainError(
        `${other} and ${variable} are both ${String(ports[name])}; give each its own port.`,
      );
    }
    seen.set(ports[name], variable);
  }
}

function databaseUrl(typed: string | undefined): string | null {
  if (typed === undefined || typed === "") return null;
  if (URL.canParse(typed) && /^postgres(ql)?:$/.test(new URL(typed).protocol)) return typed;
  throw new PlainError("DATABASE_URL must read postgresql://user:password@host:port/database.");
}
