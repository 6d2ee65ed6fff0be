import "server-only";
import { log } from "@/lib/log";
import { type Dependency, DEPENDENCIES, type Measured, SLOW_MS } from "../dependency";
import { forgetOldMeasurements, noteMeasurement } from "./note-measurement";
import { PROBES } from "./probe";

/** Measures everything that the portal needs, side by side; one that is silent keeps no other from being measured. */
export async function probeDependencies(): Promise<Readonly<Record<string, Measured>>> {
  const at = new Date();
  const measured = await Promise.all(DEPENDENCIES.map(async (name) => [name, await measure(name)] as const));
  for (const [name, state] of measured) await noteMeasurement(name, state, at);
  await forgetOldMeasurements(at);
  return Object.fromEntries(measured);
}

async function measure(name: Dependency): Promise<Measured> {
  const begun = performance.now();
  try {
    await PROBES[name]();
    return performance.now() - begun > SLOW_MS ? "slow" : "up";
  } catch (error) {
    // However it fails to answer: that is what is measured.
    log.info({ dependency: name, error }, "status: a system does not answer");
    return "down";
  }
}
