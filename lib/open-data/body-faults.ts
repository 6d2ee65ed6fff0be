import type { z } from "zod";
import type { OpenFault } from "./open-contract";

const LONGEST_NAME = 60;

/** What is wrong with a body, each by its place: in the words that the parameters of an address have, too. */
export const bodyFaults = ({ issues }: z.ZodError): readonly OpenFault[] => issues.flatMap(faultsOf);

function faultsOf(issue: z.core.$ZodIssue): OpenFault[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((name) => ({
      pointer: pointerTo([...issue.path, name.slice(0, LONGEST_NAME)]),
      code: "unknownProperty",
    }));
  return [{ pointer: pointerTo(issue.path), code: codeOf(issue) }];
}

/** Our own checks say by `fault` what they miss; without it, a value is none of those that there are. */
function codeOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== "custom") return issue.code;
  const fault: unknown = issue.params?.["fault"];
  return typeof fault === "string" ? fault : "unknownValue";
}

/** RFC 6901: a name may hold the very signs that part the steps. */
const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
