import type { Field } from "../field";
import { plainText, textIssue } from "../plain-text";
import { reading } from "../reading";
import { groupOf, textOf } from "../typed";

/** What the court found wanting, in its words, and what is answered to it. */
export type DefectAnswer = { readonly defect: string; readonly answer: string };

/**
 * One text for each defect. The defects are known, not typed: whoever reads the draft puts them beside the answers as
 * `known`, so that an answer to a defect that the court never named cannot be filed.
 */
export function defectAnswers({ max = 4000 }: { max?: number } = {}): Field<readonly DefectAnswer[]> {
  const schema = reading((typed, refuse): readonly DefectAnswer[] => {
    const group = groupOf(typed);
    const known = Array.isArray(group["known"]) ? group["known"] : [];
    return known.map((defect: unknown, index) => {
      const path = [String(index)];
      const answer = plainText(group[String(index)]);
      if (answer === "") refuse("required", { path });
      const issue = textIssue(answer);
      if (issue !== undefined) refuse(issue.code, { path, params: issue.params });
      if (answer.length > max) refuse("tooLong", { path, params: { max } });
      return { defect: textOf(defect), answer };
    });
  });
  return { widget: { kind: "defects", max }, isOptional: false, schema };
}
