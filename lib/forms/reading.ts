import { z } from "zod";
import type { IssueCode, IssueParams } from "./issue";

type Refuse = (code: IssueCode, at?: { path?: readonly string[]; params?: IssueParams }) => never;

/** A schema from a function that reads what was typed and either understands it or refuses it with a code. */
export function reading<Value>(read: (typed: unknown, refuse: Refuse) => Value): z.ZodType<Value> {
  return z.unknown().transform((typed, context) => {
    const refuse: Refuse = (code, { path = [], params } = {}) => {
      context.addIssue({
        code: "custom",
        message: code,
        path: [...path],
        ...(params && { params }),
        input: typed,
      });
      return z.NEVER;
    };
    return read(typed, refuse);
  });
}
