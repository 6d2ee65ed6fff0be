import { ExitLink } from "@/components/ui/exit-link";
import { QuickExit } from "@/components/ui/quick-exit";
import type { Language } from "@/lib/core/language";
import { isDiscreet } from "@/lib/forms/catalog";
import { translator } from "@/lib/i18n/translator";

/** The weather: a page that anybody may have open. */
const ELSEWHERE = "https://videscentrs.lvgmc.lv/";

type FormExitProps = {
  form: string;
  language: Language;
  /** On public pages, which run no script. */
  plain?: boolean;
};

/** The way out of a discreet form in one press; nothing on others. */
export function FormExit({ form, language, plain = false }: FormExitProps) {
  if (!isDiscreet(form)) return null;
  const Exit = plain ? ExitLink : QuickExit;
  return <Exit href={ELSEWHERE}>{translator(language)("forms:discreet.leave")}</Exit>;
}
