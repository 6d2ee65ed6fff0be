import { localized } from "@/components/layout/sections";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import type { Language } from "@/lib/core/language";
import { MATTERS } from "@/lib/courts/matter";
import type { MatterFault, TypedMatter } from "@/lib/courts/matter-query";
import { translator } from "@/lib/i18n/translator";
import { faultAt } from "./matter-words";

type MatterFormProps = { typed: TypedMatter; faults: readonly MatterFault[]; language: Language };

export function MatterForm({ typed, faults, language }: MatterFormProps) {
  const t = translator(language);
  return (
    <Form action={localized(language, "/courts/mine")} method="get">
      <input type="hidden" name="asked" value="matter" />
      <RadioGroup
        id="matter"
        name="matter"
        label={t("directory:mine.matter")}
        error={faultAt("matter", faults, t)}
        value={typed.matter}
        options={MATTERS.map((matter) => ({ value: matter, label: t(`directory:mine.matters.${matter}`) }))}
      />
      <Button>{t("directory:mine.next")}</Button>
    </Form>
  );
}
