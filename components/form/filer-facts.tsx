import { SummaryList } from "@/components/ui/summary-list";
import type { Fields } from "@/lib/forms/field";
import type { Filer } from "@/lib/forms/form";
import type { FormWords } from "./form-words";

/** What the sign-in has proved is shown and not asked. It stands where the person's own address is asked for. */
export function FilerFacts({
  words: { t },
  fields,
  filer,
}: {
  words: FormWords;
  fields: Fields;
  filer: Filer;
}) {
  const isAboutFiler = Object.values(fields).some(({ widget }) => widget.kind === "address" && widget.isOwn);
  if (!isAboutFiler) return null;
  return (
    <SummaryList
      items={[
        { label: t("forms:facts.name"), value: `${filer.givenName} ${filer.familyName}` },
        { label: t("forms:facts.personalCode"), value: filer.personalCode },
      ]}
    />
  );
}
