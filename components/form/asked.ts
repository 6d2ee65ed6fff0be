import type { Answers } from "@/lib/forms/form";
import type { Field, Fields } from "@/lib/forms/field";
import type { Issue } from "@/lib/forms/issue";
import type { TypedGroup } from "@/lib/forms/typed";
import type { FormWords } from "./form-words";

/** The questions of one page: what is asked, what was typed, what is wrong with it. */
export type Page = {
  readonly words: FormWords;
  readonly fields: Fields;
  readonly typed: TypedGroup;
  readonly issues: readonly Issue[];
  /** What the steps above have come to. */
  readonly above: Answers;
  /** The page has scripts that follow the sums. */
  readonly isLive: boolean;
};

/** One question of it. */
export type Asked = {
  readonly page: Page;
  readonly name: string;
  readonly field: Field<unknown>;
  readonly isHeading: boolean;
  /** Stands before the hint of a question that is the only one of its page. */
  readonly lead: string | undefined;
};
