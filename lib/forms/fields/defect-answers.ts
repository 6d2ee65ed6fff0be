import type { Field } from "../field";
import { plainText, textIssue } from "../plain-text";
import { reading } from "../reading";
import { groupOf, textOf } from "../typed";

/** What the court found wanting, in its words, and its place among the defects of the notice, from 1. */
export type NumberedDefect = { readonly number: number; readonly text: string };

/** A defect and what is answered to it. */
export type DefectAnswer = {
  readonly number: number;
  readonly defect: string;
  readonly answer: string;
};

/** What was put beside the answers of a question of this kind. */
export function knownDefects(typed: unknown): readonly NumberedDefect[] {
  const { known } = groupOf(typed);
  if (!Array.isArray(known)) return [];
  return known.map((defect: unknown) => {
    const { number, text } = groupOf(defect);
    return { number: Number(number), text: textOf(text) };
  });
}

/**
 * One text for each defect. The defects are known, not typed: whoever reads the draft puts them beside the answers as
 * `known`, so that an answer to a defect that the court never named cannot be filed.
 */
export function defectAnswers({ max = 4000 }: { max?: number } = {}): Field<readonly DefectAnswer[]> {
  const schema = reading((typed, refuse): readonly DefectAnswer[] => {
    const group = groupOf(typed);
    return knownDefects(typed).map(({ number, text }) => {
      // By its place in the notice, so that an error names the same defect as the page and the court.
      const at = String(number - 1);
      const path = [at];
      const answer = plainText(group[at]);
      if (answer === "") refuse("required", { path });
      const issue = textIssue(answer);
      if (issue !== undefined) refuse(issue.code, { path, params: issue.params });
      if (answer.length > max) refuse("tooLong", { path, params: { max } });
      return { number, defect: text, answer };
    });
  });
  return { widget: { kind: "defects", max }, isOptional: false, schema };
}
