import type { NewFiling } from "@/lib/exchange/shapes";

/** The parsed answers of the form. Another version of it, or another form, may have none of that name: then it is not known. */
type Answered = Pick<NewFiling, "answers">;

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

export function textIn({ answers }: Answered, name: string): string | null {
  const value = answers[name];
  return isText(value) ? value : null;
}

export function sumIn({ answers }: Answered, name: string): number | null {
  const value = answers[name];
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}

/** An address in one line. */
export function addressIn({ answers }: Answered, name: string): string | null {
  const address = answers[name] as Readonly<Record<string, unknown>> | null | undefined;
  const parts = [address?.["line"], address?.["municipality"], address?.["postalCode"]];
  return parts.every((part) => isText(part)) ? parts.join(", ") : null;
}

type Named = { readonly name: string; readonly number: string | null };

/** Who is named in a list of the form, each entry's party under a name of its own. */
export function partiesIn({ answers }: Answered, list: string, name: string): readonly Named[] {
  const entries: unknown = answers[list];
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: Readonly<Record<string, unknown>> | null) => {
    const party = entry?.[name] as Readonly<Record<string, unknown>> | null | undefined;
    if (!isText(party?.["name"])) return [];
    const number = [party["personalCode"], party["registrationNumber"]].find((value) => isText(value));
    return [{ name: party["name"], number: isText(number) ? number : null }];
  });
}
