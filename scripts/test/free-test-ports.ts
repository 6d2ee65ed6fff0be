import { PORT_VARIABLES } from "../environment/settings";
import { freePort } from "../postgres/free-port";

/** Ports for a demo that tests drive, beside whatever else runs on this machine. */
export async function freeTestPorts(): Promise<Record<string, string>> {
  const pairs: [string, string][] = [];
  for (const { variable } of Object.values(PORT_VARIABLES)) pairs.push([variable, String(await freePort())]);
  return Object.fromEntries(pairs);
}
