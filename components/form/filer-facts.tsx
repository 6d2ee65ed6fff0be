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

/** Who files; for another that is the other, and whoever fills it in stands for them. */
export function filerItems({ t }: FormWords, filer: Filer, principal: Principal | null) {
  const name = `${filer.givenName} ${filer.familyName}`;
  if (principal === null)
    return [
      { label: t("forms:facts.name"), value: name },
      { label: t("forms:facts.personalCode"), value: filer.personalCode },
    ];
  return [
    { label: t("forms:facts.title"), value: namedWithNumber(principal) },
    { label: t("forms:facts.representative"), value: `${name}, ${filer.personalCode}` },
  ];
}

const namedWithNumber = ({ name, personalCode, registrationNumber }: Principal): string =>
  [name, personalCode ?? registrationNumber].filter((part) => part !== null).join(", ");
