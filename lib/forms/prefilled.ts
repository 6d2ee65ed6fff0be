import type { MyData } from "@/lib/exchange/shapes";
import type { Form } from "./form";
import { isBlank, type TypedGroup } from "./typed";

type Prefilled = { readonly typed: TypedGroup; readonly prefill: "done" | "missing" | "none" };

/** What a form begins with, and what is to be said of it: registers that answer and know nothing have filled nothing in. */
export function prefilled(form: Pick<Form, "prefill">, known: MyData | undefined): Prefilled {
  if (known === undefined) return { typed: {}, prefill: "missing" };
  const typed = form.prefill(known);
  return { typed, prefill: isBlank(typed) ? "none" : "done" };
}
