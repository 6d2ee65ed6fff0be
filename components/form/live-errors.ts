import { AMOUNT_CODES, type AmountCode } from "@/lib/forms/fields/read-amount";
import type { Asked } from "./asked";
import { fieldLabel } from "./field-label";
import { issueSentence } from "./form-words";

export type LiveErrors = Readonly<Record<AmountCode, string>>;

/** The sentences that the judge of sums may need in the browser: the same as the server would say. */
export function liveErrors({ page, name }: Pick<Asked, "page" | "name">): LiveErrors {
  const label = fieldLabel(page.words, page.fields, name);
  const sentence = (code: AmountCode): string => issueSentence(page.words, { field: name, code }, label);
  return Object.fromEntries(AMOUNT_CODES.map((code) => [code, sentence(code)])) as LiveErrors;
}
