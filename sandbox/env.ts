import type { z } from "zod";

/**
 * The part of the environment that one sandbox needs, read once at its start.
 * Says which variable is missing or malformed, and never shows a value.
 */
export function sandboxEnv<Shape extends z.ZodObject>(schema: Shape): z.infer<Shape> {
  const present = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(present);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`Configuration of the sandbox is wrong: ${faults.join("; ")}`);
}
