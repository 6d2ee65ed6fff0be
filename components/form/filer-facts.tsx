import { SummaryList } from "@/components/ui/summary-list";
import type { Fields } from "@/lib/forms/field";
import type { Filer } from "@/lib/forms/form";
import type { Principal } from "@/lib/forms/principal";
import type { FormWords } from "./form-words";

/** What the sign-in has proved is shown and not asked. It stands where the person's own address is asked for. */
export function FilerFacts({
  words,
  fields,
  filer,
  principal,
}: {
  words: FormWords;
  fields: Fields;
  filer: Filer;
  /** For whom it is filled; null for the filer. */
  principal: Principal | null;
}) {
  const isAboutFiler = Object.values(fields).some(({ widget }) => widget.kind === "address" && widget.isOwn);
  if (!isAboutFiler) return null;
  return <SummaryList items={filerItems(words, filer, principal)} />;
}

/** Who files, and for whom. */
export const filerItems = ({ t }: FormWords, filer: Filer, principal: Principal | null) => [
  { label: t("forms:facts.name"), value: `${filer.givenName} ${filer.familyName}` },
  { label: t("forms:facts.personalCode"), value: filer.personalCode },
  ...(principal === null ? [] : [{ label: t("forms:facts.principal"), value: namedWithNumber(principal) }]),
];

const namedWithNumber = ({ name, personalCode, registrationNumber }: Principal): string =>
  [name, personalCode ?? registrationNumber].filter((part) => part !== null).join(", ");
