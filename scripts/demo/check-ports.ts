import { createServer } from "node:net";

import { PORT_VARIABLES, type Ports, type Settings } from "../environment/settings";
import { PlainError } from "../plain-error";

/** Refuses to begin when a port is taken, naming the variable that chooses another. */
export async function checkPorts({ ports, databaseUrl }: Settings): Promise<void> {
  for (const name of Object.keys(PORT_VARIABLES) as (keyof Ports)[]) {
    if (name === "postgres" && databaseUrl !== null) continue;
    if (await isTaken(ports[name])) {
      throw new PlainError(
        `Port ${String(ports[name])} is taken; set ${PORT_VARIABLES[name].variable} to a free one.`,
      );
    }
  }
}

async function isTaken(port: number): Promise<boolean> {
  return (await isTakenOn(port, "127.0.0.1")) || (await isTakenOn(port, undefined));
}

function isTakenOn(port: number, host: string | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(true));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(false)));
  });
}
