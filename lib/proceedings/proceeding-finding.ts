import type { Proceeding } from "@/lib/exchange/shapes";

/** What a look-up came to. A closed case without its code is told exactly as one that does not exist. */
export type ProceedingFinding =
  | { readonly kind: "found"; readonly proceeding: Proceeding }
  /** The number without the judge's section may stand for cases of several courts. */
  | { readonly kind: "several"; readonly proceedings: readonly Proceeding[] }
  | { readonly kind: "notFound" }
  | { readonly kind: "tooManyCodes"; readonly waitSeconds: number };
