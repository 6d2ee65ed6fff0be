import type { Language } from "@/lib/core/language";
import type { Block, BlockRow } from "@/lib/documents/block";
import { formatDay } from "@/lib/i18n/format";
import { type Translate, translator } from "@/lib/i18n/translator";
import { type FormTexts, formTexts } from "../form-texts";
import type { Correction, SubmitContext } from "../form";
import { paperWords } from "../paper/paper-words";
import { submitterBlocks } from "../paper/submitter";
import { correctedBlocks } from "./corrected";
import type { CorrectionAnswers } from "./questions";

type Known = { readonly context: SubmitContext; readonly notice: Correction };

/** What cures the defects, in the court's words and the person's answers. */
export function correctionDocument(
  answers: CorrectionAnswers,
  { context, notice }: Known,
  language: Language,
): readonly Block[] {
  const t = translator(language);
  const { filer, principal, attachments } = context;
  return [
    { kind: "addressee", lines: [notice.courtName] },
    {
      kind: "title",
      text: t("form-correction:document.title"),
      subtitle: t("form-correction:document.subtitle"),
    },
    ...whoFiles(context, t, language),
    { kind: "heading", level: 2, text: t("form-correction:document.corrected") },
    { kind: "rows", rows: noticeRows(notice, t, language) },
    ...firstDay(notice, t, language),
    ...correctedBlocks(answers, { context, notice }, language),
    ...answerBlocks(answers, t),
    { kind: "heading", level: 2, text: t("form-correction:document.attachments") },
    attachments.length === 0
      ? { kind: "paragraph", text: t("form-correction:document.noAttachments") }
      : { kind: "list", ordered: true, items: attachments.map(({ name }) => name) },
    { kind: "heading", level: 2, text: t("form-correction:document.declaration") },
    { kind: "paragraph", text: formTexts("correction", language).text("fields.truth.statement") },
    {
      kind: "signature",
      name: `${filer.givenName} ${filer.familyName}`,
      role:
        principal === null
          ? t("form-correction:document.role")
          : t("form-common:document.roleFor", { name: principal.name }),
      note: t("form-correction:document.signedElectronically"),
    },
  ];
}

/** Whoever files, or for whom, as in every paper. */
function whoFiles(context: SubmitContext, t: Translate, language: Language): Block[] {
  const { filer, principal } = context;
  if (principal !== null) return submitterBlocks(paperWords("correction", language), context);
  return [
    { kind: "heading", level: 2, text: t("form-correction:document.claimant") },
    {
      kind: "rows",
      rows: [
        { name: t("form-correction:document.name"), value: `${filer.givenName} ${filer.familyName}` },
        { name: t("form-correction:document.personalCode"), value: filer.personalCode },
      ],
    },
  ];
}

/** As it stands over the paper that was filed; of one form with papers of several names, as the form is called. */
const nameOfFiled = (form: string, language: Language): string =>
  titleIn(formTexts(form, language)) ?? translator(language)("cases:form");

const titleIn = ({ maybe }: FormTexts): string | undefined => maybe("document.title") ?? maybe("title");

function noticeRows(
  { form, registrationNumber, receivedOn, cureBy }: Correction,
  t: Translate,
  language: Language,
): BlockRow[] {
  return [
    { name: t("form-correction:document.filing"), value: nameOfFiled(form, language) },
    ...(registrationNumber === null
      ? []
      : [{ name: t("form-correction:document.registrationNumber"), value: registrationNumber }]),
    ...(receivedOn === null
      ? []
      : [{ name: t("form-correction:document.receivedOn"), value: formatDay(receivedOn, language) }]),
    ...(cureBy === null
      ? []
      : [{ name: t("form-correction:document.cureBy"), value: formatDay(cureBy, language) }]),
  ];
}

/** S. 133(3): what is cured in its term counts as filed on its first day. */
function firstDay({ receivedOn }: Correction, t: Translate, language: Language): Block[] {
  if (receivedOn === null) return [];
  const day = formatDay(receivedOn, language);
  return [{ kind: "paragraph", text: t("form-correction:document.firstDay", { day }) }];
}

/** A text is asked for only where a defect names no question. */
function answerBlocks({ answers = [] }: Partial<CorrectionAnswers>, t: Translate): Block[] {
  if (answers.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: t("form-correction:document.answers") },
    ...answers.flatMap(({ number, defect, answer }): Block[] => [
      { kind: "heading", level: 3, text: t("form-correction:document.defectNumber", { number }) },
      {
        kind: "rows",
        rows: [
          { name: t("form-correction:document.defect"), value: defect },
          { name: t("form-correction:document.answer"), value: answer },
        ],
      },
    ]),
  ];
}
