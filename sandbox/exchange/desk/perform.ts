import { ZodError } from "zod";
import { atTheDesk } from "../tis/at-the-desk";
import { DeskRefusal } from "../tis/moment";
import type { World } from "../world";
import { CASE_ACTS, FILING_ACTS, isCaseAct, isFilingAct } from "./acts";

export type Command = {
  readonly about: "filings" | "cases";
  readonly id: string;
  readonly act: string;
  readonly input: unknown;
};

/** Does one act of the desk; null when it is done, else a code that says why not. */
export async function perform(world: World, { about, id, act, input }: Command): Promise<string | null> {
  try {
    await atTheDesk(world, async (moment) => {
      const done = chosen(about, act)(moment, id, input);
      if (done instanceof ZodError)
        throw new DeskRefusal(`inputInvalid ${done.issues[0]?.path.join(".") ?? ""}`.trim());
      await done;
    });
    return null;
  } catch (error) {
    if (error instanceof DeskRefusal) return error.code;
    throw error;
  }
}

function chosen(about: Command["about"], act: string): (typeof FILING_ACTS)["register"]["run"] {
  if (about === "filings" && isFilingAct(act)) return FILING_ACTS[act].run;
  if (about === "cases" && isCaseAct(act)) return CASE_ACTS[act].run;
  throw new DeskRefusal("notFound");
}
