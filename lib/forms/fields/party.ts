import type { Field } from "../field";
import type { IssueCode } from "../issue";
import { reading } from "../reading";
import { groupOf, isBlank } from "../typed";
import { personalCodeSchema } from "./personal-code";
import { registrationNumberSchema } from "./registration-number";
import { lineSchema } from "./text";
import type { z } from "zod";

/** A person or a company. A person's code is told if it is known (Civil Procedure Law, s. 128(2)). */
export type Party =
  | { readonly kind: "person"; readonly name: string; readonly personalCode: string | null }
  | { readonly kind: "company"; readonly name: string; readonly registrationNumber: string };

const name = lineSchema(200);

const schema = reading((typed, refuse): Party => {
  const group = groupOf(typed);
  const part = <Value>(of: z.ZodType<Value>, key: string): Value | undefined => {
    const parsed = of.safeParse(group[key]);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      const params = issue.code === "custom" ? issue.params : undefined;
      refuse(issue.message as IssueCode, { path: [key], ...(params && { params }) });
    }
    return undefined;
  };
  if (group["kind"] === "person") {
    const code = isBlank(group["personalCode"]) ? null : part(personalCodeSchema, "personalCode");
    return { kind: "person", name: part(name, "name") ?? "", personalCode: code ?? null };
  }
  if (group["kind"] !== "company") return refuse("chooseOne", { path: ["kind"] });
  const registrationNumber = part(registrationNumberSchema, "registrationNumber") ?? "";
  return { kind: "company", name: part(name, "companyName") ?? "", registrationNumber };
});

export const party = (): Field<Party> => ({ widget: { kind: "party" }, isOptional: false, schema });
