import type { z } from "zod";
import type { Purpose } from "@/lib/documents/purpose";
import type { Exemption } from "@/lib/fees/exemptions";
import type { Facts } from "./facts";
import type { PickOption } from "./pick-option";

type TextLook = {
  readonly width: "xs" | "sm" | "md" | "lg" | "full";
  readonly type: "text" | "email" | "tel";
  readonly autoComplete: string | null;
  readonly numeric: boolean;
};

/** How a question is asked. The renderer knows these and no form. */
export type Widget =
  | ({ readonly kind: "text"; readonly max: number } & TextLook)
  | { readonly kind: "longText"; readonly max: number; readonly rows: number }
  | { readonly kind: "money"; readonly mayBeZero: boolean }
  | { readonly kind: "date" }
  | { readonly kind: "choice"; readonly options: readonly string[] }
  | { readonly kind: "choices"; readonly options: readonly string[] }
  | { readonly kind: "agreement" }
  | { readonly kind: "municipality" }
  | { readonly kind: "address"; readonly isOwn: boolean }
  | { readonly kind: "party" }
  | { readonly kind: "exemption"; readonly offered: readonly Exemption[] }
  /** One of the courts that the answers above allow. */
  | { readonly kind: "court"; readonly options: (answers: never) => readonly { readonly courtId: string }[] }
  /** One of the courts of the country. */
  | { readonly kind: "courtList"; readonly courts: readonly string[] }
  /** One of the things that are known of the case. */
  | { readonly kind: "pick"; readonly options: (facts: Facts) => readonly PickOption[] }
  /** Files that lie on the server; the answer is their list, nothing is typed. */
  | { readonly kind: "files"; readonly purposes: readonly Purpose[]; readonly required: readonly Purpose[] }
  /** A text for each defect that the court has named. */
  | { readonly kind: "defects"; readonly max: number };

export type Field<Value> = {
  readonly widget: Widget;
  readonly isOptional: boolean;
  readonly schema: z.ZodType<Value>;
  /** Told to the court alone: it stands neither in the paper nor in the data of the filing. See fields/confidential.ts. */
  readonly isConfidential?: boolean;
};

export type Fields = Readonly<Record<string, Field<unknown>>>;

/** What the fields of a step mean once they are parsed. */
export type AnswersOf<Of extends Fields> = {
  readonly [Name in keyof Of]: Of[Name] extends Field<infer Value> ? Value : never;
};

/** The parts of a question that is asked in several controls; their names are `field-part`. */
export const PARTS: Readonly<Partial<Record<Widget["kind"], readonly string[]>>> = {
  date: ["day", "month", "year"],
  address: ["line", "municipality", "postalCode"],
  party: ["kind", "name", "personalCode", "companyName", "registrationNumber"],
};
