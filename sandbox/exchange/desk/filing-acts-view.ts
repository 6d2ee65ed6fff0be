import { dayInRiga } from "@/lib/core/day";
import { type Html, html } from "../../html";
import type { CaseFile } from "../tis/case-file";
import type { FilingFile } from "../tis/filing-file";
import { type Field, fieldsOf, type Label } from "../tis/kinds/asked";
import { type Decision, UNANSWERED } from "../tis/kinds/decision";
import { rulesOf } from "../tis/kinds/rules-of-kind";
import { answerName, namedAnswers } from "./answer-texts";
import { formWords } from "./form-words";
import { choice, field, form, type Option } from "./layout";
import { PAYMENT_ASKED } from "./payment-asked";
import { type DeskLanguage, textsOf } from "./texts";

type View = {
  readonly language: DeskLanguage;
  readonly file: FilingFile;
  readonly caseFile: CaseFile | null;
  readonly now: Date;
};

/** What the court may do with a filing now: what the law gives to every one, and the decisions of its kind. */
export function filingActs(view: View): Html {
  const { language, file } = view;
  const t = textsOf(language);
  const isOpen = UNANSWERED.includes(file.state);
  if (file.kind === "correction") return html`<p>${isOpen ? t.correctionHint : t.noActs}</p>`;
  const acts = [...placing(view), ...decisions(view), ...answers(view), ...payment(view)];
  return acts.length === 0 ? html`<p>${t.noActs}</p>` : html`${acts}`;
}

const to = ({ filingId }: FilingFile, act: string): string => `/desk/filings/${filingId}/${act}`;

/** Into a case: a new one, the one it names, or the one that the clerk finds. */
function placing({ language, file, caseFile }: View): Html[] {
  const t = textsOf(language);
  const { opensCase = true, state } = file;
  if (state !== "received" || (opensCase && caseFile !== null)) return [];
  if (opensCase)
    return [form({ action: to(file, "register"), legend: t.register, hint: t.registerHint, fields: null })];
  if (caseFile !== null) return [form({ action: to(file, "register"), legend: t.takeIn, fields: null })];
  const number = field({ name: "caseNumber", label: t.number, value: file.content.caseNumber ?? "" });
  return [form({ action: to(file, "attach"), legend: t.attach, hint: t.attachHint, fields: number })];
}

function decisions({ language, file, caseFile, now }: View): Html[] {
  const offered = Object.entries(rulesOf(file.kind).decisions).filter(
    ([, { from, isOffered }]) => from.includes(file.state) && isOffered({ filing: file, file: caseFile }),
  );
  return offered.map(([code, decision]) =>
    form({
      action: to(file, "decide"),
      legend: inLanguage(decision.title, language),
      fields: html`<input
          type="hidden"
          name="decision"
          value="${code}"
        />${drawn(decision.fields, { language, now })}`,
      isMain: decision.fields.length === 0,
    }),
  );
}

const inLanguage = ([lv, en]: Label, language: DeskLanguage): string => (language === "en" ? en : lv);

const drawn = (fields: Decision["fields"], about: Pick<View, "language" | "now">): Html[] =>
  fields.map(([name, asked]) => fieldFor(name, asked, about));

/** What was assessed without an amount gets one; what was not assessed is asked for. */
function payment({ language, file, now }: View): Html[] {
  if (!UNANSWERED.includes(file.state)) return [];
  const fields = html`${drawn(fieldsOf(PAYMENT_ASKED), { language, now })}`;
  return [form({ action: to(file, "ask-payment"), legend: textsOf(language).askPayment, fields })];
}

function fieldFor(name: string, asked: Field, { language, now }: Pick<View, "language" | "now">): Html {
  const label = inLanguage(asked.label, language);
  if (asked.control === "choice")
    return choice(
      name,
      label,
      Object.entries(asked.options ?? {}).map(([code, words]): Option => [code, inLanguage(words, language)]),
    );
  const type = asked.control === "sum" ? "text" : asked.control;
  return field({ name, label, type, value: asked.offered?.(dayInRiga(now)) ?? "" });
}

/** The three answers of s. 131–133. To what lies in a case of its own making all are given; to what may be cured, two. */
function answers({ language, file }: View): Html[] {
  const t = textsOf(language);
  const { opensCase = true } = file;
  const isOpen = UNANSWERED.includes(file.state);
  if (!rulesOf(file.kind).isCurable || (!isOpen && file.state !== "leftWithoutProgress")) return [];
  const why = field({ name: "reason", label: t.reason, type: "area" });
  const leave = form({
    action: to(file, "leave-without-progress"),
    legend: t.leave,
    hint: t.leaveHint,
    fields: defectFields(language, file),
  });
  return [
    ...(isOpen && (opensCase || file.caseId !== null) ? [leave] : []),
    ...(opensCase ? [form({ action: to(file, "refuse"), legend: t.refuse, fields: why })] : []),
    form({ action: to(file, "deem-not-filed"), legend: t.deem, fields: why }),
  ];
}

const DEFECT_ROWS = [1, 2, 3] as const;

function defectFields(language: DeskLanguage, { kind, content }: FilingFile): Html {
  const t = textsOf(language);
  const places: Option[] = [["", t.whole], ["fee", t.fee], ...namedAnswers(kind, content.answers, language)];
  const lines = DEFECT_ROWS.map(
    (row) =>
      html`<div class="pair">
        ${choice(`field${String(row)}`, `${t.defectField} ${String(row)}`, places)}${field({ name: `text${String(row)}`, label: `${t.defectText} ${String(row)}`, type: "area" })}
      </div>`,
  );
  return html`${lines}${field({ name: "days", label: t.days, value: "20", type: "number" })}`;
}

/** The part of a filing in which a defect lies, as the clerk chose it. */
export function placeName(
  place: string | null,
  { kind }: Pick<FilingFile, "kind">,
  language: DeskLanguage,
): string {
  const t = textsOf(language);
  if (place === null) return t.whole;
  return place === "fee" ? t.fee : answerName(place, formWords(kind, language), language);
}
