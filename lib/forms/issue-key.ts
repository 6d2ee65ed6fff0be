import { resources } from "@/lib/i18n/resources";
import type { IssueCode } from "./issue";

/** Where the sentence of a code stands. */
export const issueKey = (code: IssueCode): string =>
  Object.hasOwn(resources.lv.forms.issues, code) ? `forms:issues.${code}` : `errors:${code}`;
