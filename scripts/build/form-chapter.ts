import type { ScheduledFee } from "@/lib/fees/schedule";
import { schedule20250401 } from "@/lib/fees/schedule-2025-04-01";
import type { Enclosed, LawContents, Wanted } from "@/lib/forms/contents/law-contents";
import { filesField } from "@/lib/forms/files-field";
import type { AskedStep, Form, Step } from "@/lib/forms/form";
import { formTexts } from "@/lib/forms/form-texts";
import { askedStep } from "@/lib/forms/steps";
import { markdownTable } from "./markdown-table";

type Named = { readonly step: string; readonly field: string };

const placeOf = (asked: string): Named => {
  const [step = "", field = ""] = asked.split(".");
  return { step, field };
};

const whenAsked = (step: AskedStep): string => {
  const each = step.kind === "list" ? ", once for each" : "";
  return step.when === null ? `always${each}` : `where earlier answers call for it${each}`;
};

const nameOf = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

/** Questions of one step that must be answered, and those that may be left out, each in a row of their own. */
function rowsOfStep(step: AskedStep, fields: readonly string[]): string[][] {
  const [required, optional] = [false, true].map((isOptional) =>
    fields.filter((name) => step.fields[name]?.isOptional === isOptional),
  );
  return [
    ...(required === undefined || required.length === 0 ? [] : [{ names: required, word: "required" }]),
    ...(optional === undefined || optional.length === 0 ? [] : [{ names: optional, word: "optional" }]),
  ].map(({ names, word }) => [`asked: ${nameOf(names)}`, step.id, word, whenAsked(step)]);
}

function metBy(form: Form, { asked, derived }: Wanted): string[][] {
  const places = asked.map((place) => placeOf(place));
  const steps = [...new Set(places.map(({ step }) => step))];
  return [
    ...derived.map(({ source, how }) => [`known (${source}): ${how}`, "–", "–", "–"]),
    ...steps.flatMap((id) => {
      const step = askedStep(form, id);
      if (step === undefined) throw new Error(`${form.id} has no step ${id}`);
      return rowsOfStep(
        step,
        places.filter((place) => place.step === id).map(({ field }) => field),
      );
    }),
  ];
}

const wantedRows = (form: Form, wanted: Wanted): string[][] =>
  metBy(form, wanted).map((met, index) => [
    index === 0 ? wanted.what : "",
    index === 0 ? wanted.article : "",
    ...met,
  ]);

const enclosedRow = (
  { what, article, purposes, otherwise }: Enclosed,
  required: readonly string[],
): string[] => [
  what,
  article,
  otherwise ??
    purposes.map((purpose) => `\`${purpose}\`${required.includes(purpose) ? " (required)" : ""}`).join(", "),
];

function questionRows(form: Form, step: Step): string[][] {
  const { text } = formTexts(form.id, "en");
  if (step.kind === "stop")
    return [[step.id, "dead end", text(`deadEnds.${step.id}.title`), "–", "–", "yes"]];
  const first = step.kind === "questions" && step.isPrecheck ? `${step.id} (pre-check)` : step.id;
  return Object.entries(step.fields).map(([name, { widget, isOptional, isConfidential }]) => [
    first,
    step.kind === "list" ? `list: ${widget.kind}` : widget.kind,
    `${text(`fields.${name}.label`)} (\`${name}\`)${isConfidential === true ? ", for the court alone" : ""}`,
    isOptional ? "optional" : "required",
    step.kind === "list" ? `${String(step.min)}–${String(step.max)}` : "1",
    step.when === null ? "no" : "yes",
  ]);
}

const CERTAINTY: Readonly<Record<ScheduledFee["confidence"], string>> = {
  high: "the sum is known",
  medium: "the sum is a reading, shown as to be confirmed",
  low: "unknown: no sum is shown",
  unknown: "unknown: no sum is shown",
};

/** What is due, and how sure the schedule of the house is of its sum. */
export function feeWords({ fee }: LawContents): string {
  const items = fee.items.map((item) => {
    const scheduled = schedule20250401.items[item];
    return `\`${item}\` (${CERTAINTY[scheduled?.confidence ?? "unknown"]})`;
  });
  return [fee.law, ...items].join("; ");
}

const requiredPurposes = (form: Form): readonly string[] =>
  form.steps.flatMap((step) =>
    step.kind === "questions"
      ? Object.values(step.fields).flatMap(({ widget }) => (widget.kind === "files" ? widget.required : []))
      : [],
  );

/** One form: what the law wants of its document and how each is met, and every question that it asks. */
export function formChapter(form: Form, contents: LawContents): string {
  const required = requiredPurposes(form);
  const offered = filesField(form)?.purposes ?? [];
  return [
    `## ${form.id}: ${formTexts(form.id, "en").text("title")}`,
    [
      `- Document: ${contents.document}`,
      `- Law: ${contents.law}`,
      `- Handed in at: ${contents.filedAt}`,
      `- Court: ${contents.courtRule}`,
      `- Fee: ${feeWords(contents)}`,
      `- Files may be: ${nameOf(offered)}; required: ${required.length === 0 ? "none" : nameOf(required)}`,
    ].join("\n"),
    "### What the law wants in it",
    markdownTable(
      ["What the law wants", "Article", "How it is met", "Step", "Required", "When it is asked"],
      contents.contents.flatMap((wanted) => wantedRows(form, wanted)),
    ),
    ...(contents.enclosed.length === 0
      ? []
      : [
          "### What goes with it",
          markdownTable(
            ["Paper", "Article", "As"],
            contents.enclosed.map((enclosed) => enclosedRow(enclosed, required)),
          ),
        ]),
    "### What it asks",
    markdownTable(
      ["Step", "Kind", "Question", "Required", "How often", "Only if"],
      form.steps.flatMap((step) => questionRows(form, step)),
    ),
  ].join("\n\n");
}
