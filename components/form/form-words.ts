import type { Language } from "@/lib/core/language";
import { isPurpose } from "@/lib/documents/purpose";
import type { FormId } from "@/lib/forms/catalog";
import { type FormTexts, formTexts } from "@/lib/forms/form-texts";
import { issueKey } from "@/lib/forms/issue-key";
import type { Issue, IssueParams } from "@/lib/forms/issue";

/** What every part of a form's page needs to speak. */
export type FormWords = FormTexts & { readonly language: Language };

export const formWords = (id: FormId, language: Language): FormWords => ({
  ...formTexts(id, language),
  language,
});

/** The first form calls whoever files a claimant; the words are the same. */
const asApplicant = (key: string): string => key.replace(/^(steps|fields)\.claimant/, "$1.applicant");

/**
 * The same words where a form is filled for another: what all forms ask of "you" is asked of the principal, and told apart from how
 * the representative is reached. What a form says in words of its own stays.
 */
export function wordsForAnother(words: FormWords): FormWords {
  const common = formTexts("common", words.language);
  const forAnother = (key: string, own: string | undefined): string | undefined => {
    const shared = asApplicant(key);
    return own !== undefined && own === common.maybe(shared)
      ? common.maybe(`forAnother.${shared}`)
      : undefined;
  };
  return {
    ...words,
    text: (key, params) => {
      const own = words.text(key, params);
      return forAnother(key, own) ?? own;
    },
    maybe: (key, params) => {
      const own = words.maybe(key, params);
      return forAnother(key, own) ?? own;
    },
  };
}

type Said = (key: string, params?: IssueParams) => string;

/** The sentence of an issue. Its code has a text, which the type of codes proves; its params are what the sentence asks for. */
export function issueSentence({ t }: Pick<FormWords, "t">, { code, params }: Issue, label: string): string {
  const purpose = params?.["purpose"];
  const words = isPurpose(purpose) ? { purpose: t(`forms:attachments.purposes.${purpose}`) } : {};
  const said = (t as unknown as Said)(issueKey(code), { label, ...params, ...words });
  return label.endsWith("?") ? afterQuestion(said, label) : said;
}

/** `Is it due?: choose` → `Is it due? Choose`. */
function afterQuestion(said: string, question: string): string {
  const [first = "", ...others] = said.startsWith(`${question}: `) ? said.slice(question.length + 2) : [];
  return first === "" ? said : `${question} ${first.toLocaleUpperCase()}${others.join("")}`;
}
