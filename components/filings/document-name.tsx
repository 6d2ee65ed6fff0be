import type { Language } from "@/lib/core/language";
import { formName } from "@/lib/forms/form-name";

type DocumentNameProps = {
  form: string;
  /** As it stands in the paper. */
  title: string;
  language: Language;
};

/** What is signed: its Latvian name, and before it for whoever reads another language what that is. */
export function DocumentName({ form, title, language }: DocumentNameProps) {
  const latvian = <span lang="lv">{title}</span>;
  if (language === "lv") return latvian;
  return (
    <>
      {formName(form, language)} ({latvian})
    </>
  );
}
