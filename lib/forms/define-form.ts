import type { Cents } from "@/lib/core/money";
import type { Facts } from "./facts";
import type { AnswersOf, Fields } from "./field";
import type { Check, CheckAmong, Form, ListStep, QuestionStep, Step, Submit } from "./form";
import type { Issue } from "./issue";

type Simplify<Type> = { readonly [Key in keyof Type]: Type[Key] };
type And<Above, More> = Simplify<Above & More>;
type Names<Of extends Fields> = keyof Of & string;

/** A rule across the answers: nothing when it holds, else the field at which to say so. */
type Rule<Above, Of extends Fields> = (
  answers: And<Above, AnswersOf<Of>>,
) => (Issue & { readonly field: Names<Of> | `${Names<Of>}.${string}` }) | undefined;

/** What comes of the answers and is filed: the facts known without asking are no answers. */
type Answered<Above> = Simplify<Omit<Above, keyof Facts>>;

/** A rule between an entry and those before it in the list. */
type Among<Of extends Fields> = (
  entry: AnswersOf<Of>,
  before: readonly AnswersOf<Of>[],
) => ReturnType<Rule<unknown, Of>>;

type ListOptions<Above, Of extends Fields> = {
  readonly min: number;
  readonly max: number;
  readonly sums?: { readonly names: readonly Names<Of>[]; readonly limit: Cents };
  readonly check?: Rule<Above, Of>;
  readonly among?: Among<Of>;
  /** The party of an entry who may be asked to fill the rest of it. */
  readonly partOf?: Names<Of>;
};
type Condition<Above> = (answers: Above) => boolean;

/**
 * Builds a form step by step, in the order in which it is asked. A condition is given exactly the answers above it: a
 * later one does not compile. Answers of a conditional step are optional in the type.
 */
export class FormBuilder<Above> {
  readonly #id: string;
  readonly #version: number;
  readonly #steps: readonly Step[];

  constructor(id: string, version: number, steps: readonly Step[]) {
    this.#id = id;
    this.#version = version;
    this.#steps = steps;
  }

  #and<Next>(step: Step): FormBuilder<Next> {
    return new FormBuilder<Next>(this.#id, this.#version, [...this.#steps, step]);
  }

  step<Of extends Fields>(
    id: string,
    fields: Of,
    check?: Rule<Above, Of>,
  ): FormBuilder<And<Above, AnswersOf<Of>>> {
    return this.#and(questions({ id, fields, check: check as Check | undefined }));
  }

  stepIf<Of extends Fields>(
    when: Condition<Above>,
    ...[id, fields, check]: [id: string, fields: Of, check?: Rule<Above, Of>]
  ): FormBuilder<And<Above, Partial<AnswersOf<Of>>>> {
    const step = questions({ id, fields, check: check as Check | undefined });
    return this.#and({ ...step, when: when as QuestionStep["when"] });
  }

  /** The questions that tell whether this is the right form; dead ends that follow send elsewhere. Also asked before signing in. */
  precheck<Of extends Fields>(fields: Of): FormBuilder<And<Above, AnswersOf<Of>>> {
    return this.#and({ ...questions({ id: "screening", fields, check: undefined }), isPrecheck: true });
  }

  /** Several like things; the answer is a list under the step's own name. */
  list<Id extends string, Of extends Fields>(
    id: Id,
    fields: Of,
    options: ListOptions<Above, Of>,
  ): FormBuilder<And<Above, Readonly<Record<Id, readonly Simplify<AnswersOf<Of>>[]>>>> {
    return this.#and(listOf({ id, fields, options: options as ListOptions<never, Fields> }));
  }

  /** The same, asked only where the answers above ask for it. */
  listIf<Id extends string, Of extends Fields>(
    when: Condition<Above>,
    ...[id, fields, options]: [id: Id, fields: Of, options: ListOptions<Above, Of>]
  ): FormBuilder<And<Above, Partial<Readonly<Record<Id, readonly Simplify<AnswersOf<Of>>[]>>>>> {
    const step = listOf({ id, fields, options: options as ListOptions<never, Fields> });
    return this.#and({ ...step, when: when as ListStep["when"] });
  }

  /** A dead end that is told to the person together with what to do instead. */
  stopIf(when: Condition<Above>, id: string): FormBuilder<Above> {
    return this.#and({ kind: "stop", id, when: when as QuestionStep["when"] & object });
  }

  /** What is agreed to on the check page, under everything else. It is forgotten whenever an answer changes. */
  confirm<Of extends Fields>(id: string, fields: Of): FormBuilder<And<Above, AnswersOf<Of>>> {
    return this.#and({ ...questions({ id, fields, check: undefined }), isConfirmation: true });
  }

  get id(): string {
    return this.#id;
  }

  get steps(): readonly Step[] {
    return this.#steps;
  }

  submit(submit: Submit<Answered<Above>>): Form<Answered<Above>> {
    return { id: this.#id, version: this.#version, steps: this.#steps, ...submit };
  }
}

/** What the questions of a builder come to once they are parsed. */
export type AnswersIn<Builder> = Builder extends FormBuilder<infer Above> ? Answered<Above> : never;

type Questions = { readonly id: string; readonly fields: Fields; readonly check: Check | undefined };

type Listing = {
  readonly id: string;
  readonly fields: Fields;
  readonly options: ListOptions<never, Fields>;
};

const listOf = ({ id, fields, options: { min, max, sums, check, among, partOf } }: Listing): ListStep => ({
  kind: "list",
  id,
  fields,
  min,
  max,
  when: null,
  sums: sums ?? null,
  check: (check as Check | undefined) ?? null,
  among: (among as CheckAmong | undefined) ?? null,
  partOf: partOf ?? null,
});

const questions = ({ id, fields, check }: Questions): QuestionStep => ({
  kind: "questions",
  id,
  fields,
  check: check ?? null,
  when: null,
  isConfirmation: false,
  isPrecheck: false,
});

export const defineForm = (id: string, { version }: { version: number }): FormBuilder<Facts> =>
  new FormBuilder(id, version, []);
