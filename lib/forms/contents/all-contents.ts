import type { FormId } from "../catalog";
import { ADMINISTRATIVE } from "./administrative";
import { APPEALS } from "./appeals";
import { CLAIMS } from "./claims";
import { ENFORCEMENT } from "./enforcement";
import { IN_CASE } from "./in-case";
import type { LawContents } from "./law-contents";
import { PROTECTION } from "./protection";
import { REQUESTS } from "./requests";
import { SIMPLIFIED } from "./simplified";
import { SPECIAL } from "./special";

/** What the law asks of the document of every form: one without does not compile. */
export const CONTENTS: Readonly<Record<FormId, LawContents>> = {
  ...CLAIMS,
  ...SIMPLIFIED,
  ...ENFORCEMENT,
  ...PROTECTION,
  ...SPECIAL,
  ...APPEALS,
  ...ADMINISTRATIVE,
  ...IN_CASE,
  ...REQUESTS,
};
