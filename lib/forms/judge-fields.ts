import { factsAmong } from "./facts";
import type { Fields, Widget } from "./field";
import type { Answers, AskedStep, ListStep } from "./form";
import { type Issue, issuesOf } from "./issue";
import { entriesOf, type TypedGroup } from "./typed";

export type Judged = { readonly answers: Answers; readonly issues: readonly Issue[] };

/** Parses what was typed into some fields; all issues at once. */
function judgeFields(fields: Fields, typed: TypedGroup, above: Answers): Judged {
  const answers: Record<string, unknown> = {};
  const issues: Issue[] = [];
  for (const [name, { schema, widget }] of Object.entries(fields)) {
    const parsed = schema.safeParse(typed[name]);
    if (!parsed.success) issues.push(...issuesOf(parsed.error, name));
    else if (isOffered(widget, parsed.data, above)) answers[name] = parsed.data;
    else issues.push({ field: name, code: "chooseOne" });
  }
  return { answers, issues };
}

type CourtWidget = Extract<Widget, { kind: "court" }>;

/** What the courts depend on is among the answers above, which the builder's types make sure of. */
const courtsOffered = (widget: CourtWidget, above: Answers): readonly { readonly courtId: string }[] =>
  (widget.options as (answers: Answers) => readonly { readonly courtId: string }[])(above);

/** What is pointed at must be among what the answers above allow; nothing was pointed at where it may be left out. */
function isOffered(widget: Widget, value: unknown, above: Answers): boolean {
  if (value === null) return true;
  if (widget.kind === "court") return courtsOffered(widget, above).some(({ courtId }) => courtId === value);
  if (widget.kind !== "pick") return true;
  return widget.options(factsAmong(above)).some((option) => option.value === value);
}

type Checked = Pick<AskedStep, "fields" | "check">;

/** Fields first, then the rule across them, which never meets an answer that did not parse. */
export function judgeGroup({ fields, check }: Checked, typed: TypedGroup, above: Answers): Judged {
  const judged = judgeFields(fields, typed, above);
  if (judged.issues.length > 0) return judged;
  const issue = check?.({ ...above, ...judged.answers });
  return issue === undefined ? judged : { ...judged, issues: [issue] };
}

/** Judges a step with the answers above it. */
export function judgeStep(step: AskedStep, typed: TypedGroup, above: Answers): Judged {
  return step.kind === "list" ? judgeList(step, typed, above) : judgeGroup(step, typed, above);
}

function judgeList(step: ListStep, typed: TypedGroup, above: Answers): Judged {
  const entries = entriesOf(typed[step.id]);
  const judged = amongOthers(
    step,
    entries.map((entry) => judgeGroup(step, entry.typed, above)),
  );
  const issues = judged.flatMap(({ issues: found }, index) =>
    found.map((issue) => ({ ...issue, field: `${step.id}.${String(index)}.${issue.field}` })),
  );
  return {
    answers: { [step.id]: judged.map(({ answers }) => answers) },
    issues: [...ofCount(step, entries.length), ...issues],
  };
}

/** An entry that is right by itself is held against those before it that are. */
function amongOthers({ among }: ListStep, judged: readonly Judged[]): readonly Judged[] {
  const isRight = ({ issues }: Judged): boolean => issues.length === 0;
  return judged.map((one, index) => {
    const before = judged.slice(0, index).filter((other) => isRight(other));
    const issue = isRight(one)
      ? among?.(
          one.answers,
          before.map(({ answers }) => answers),
        )
      : undefined;
    return issue === undefined ? one : { ...one, issues: [issue] };
  });
}

function ofCount({ id, min, max }: ListStep, count: number): Issue[] {
  if (count < min) return [{ field: id, code: "atLeastOne" }];
  return count > max ? [{ field: id, code: "tooMany", params: { max } }] : [];
}
