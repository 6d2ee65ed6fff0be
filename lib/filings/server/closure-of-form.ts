import "server-only";
import { dayInRiga } from "@/lib/core/day";
import { type Closure, closedForms, closureOf, isFormOpen } from "@/lib/forms/accepted-kinds";
import type { FormId } from "@/lib/forms/catalog";
import { KIND_OF_FORM } from "@/lib/forms/kind-of-form";
import { acceptedKinds } from "./accepted-kinds";

/** Why what the form files is not accepted at this moment; null where it is. */
export const closureOfForm = async (form: FormId, now: Date): Promise<Closure | null> =>
  closureOf(await acceptedKinds(), KIND_OF_FORM[form], dayInRiga(now));

/** The forms of which nothing is accepted at this moment. */
export const formsClosed = async (now: Date): Promise<ReadonlySet<FormId>> =>
  closedForms(await acceptedKinds(), dayInRiga(now));

/** Whether what a form files is accepted at this moment. */
export const isFormOpenNow = async (form: string, now: Date): Promise<boolean> =>
  isFormOpen(await acceptedKinds(), form, dayInRiga(now));
