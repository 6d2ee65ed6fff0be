import "server-only";
import { isBlank, type TypedGroup } from "@/lib/forms/typed";
import type { Viewer } from "@/lib/identity/viewer";
import type { AskedPart } from "../asked-part";
import { fieldsToFill, typedFromRegister } from "../draft-part";
import { registerData } from "./register-data";

/**
 * What the register says to whoever fills a part that nobody has begun: shown to them alone, and kept only when they save it.
 * Nothing once something is answered, or while the register does not.
 */
export async function knownForPart({ step, typed }: AskedPart, viewer: Viewer): Promise<TypedGroup> {
  const fields = fieldsToFill(step);
  if (Object.keys(fields).some((name) => !isBlank(typed[name]))) return {};
  const known = await registerData(viewer);
  return known === undefined ? {} : typedFromRegister(fields, known);
}
