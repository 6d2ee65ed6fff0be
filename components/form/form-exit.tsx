import { ExitLink } from "@/components/ui/exit-link";
import { QuickExit } from "@/components/ui/quick-exit";
import type { Language } from "@/lib/core/language";
import { isDiscreet } from "@/lib/forms/catalog";
import { translator } from "@/lib/i18n/translator";

/** The weather: a page that anybody may have open. */
const ELSEWHERE = "https://videscentrs.lvgmc.lv/";

type DiscreetExitProps = {
  language: Language;
  /** On public pages, which run no script. */
  plain?: boolean;
};

/** The way out of a discreet form in one press; nothing on others. */
export function FormExit({ form, ...exit }: DiscreetExitProps & { form: string }) {
  return isDiscreet(form) ? <DiscreetExit {...exit} /> : null;
}

/** The way out of a page that nobody else should see. */
export function DiscreetExit({ language, plain = false }: DiscreetExitProps) {
  const Exit = plain ? ExitLink : QuickExit;
  return <Exit href={ELSEWHERE}>{translator(language)("forms:discreet.leave")}</Exit>;
}
