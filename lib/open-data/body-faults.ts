import type { z } from "zod";
import { type Bounds, FAULT_CODES, type FaultCode } from "./fault-codes";
import type { OpenFault } from "./open-contract";

const LONGEST_NAME = 60;

/** What a body that is no JSON at all is told. */
export const NOT_JSON: OpenFault = { pointer: "", code: "notJson" };

/**
 * What is wrong with a body, each by its place: in the words that the parameters of an address have, too. Of one place the same is
 * told once, by the last check, which is the narrowest. The schema must report what it was given.
 */
export function bodyFaults({ issues }: z.ZodError): readonly OpenFault[] {
  const faults = issues.flatMap(faultsOf);
  return [...new Map(faults.map((fault) => [`${fault.code} ${fault.pointer}`, fault])).values()];
}

type BodyFault = Extract<OpenFault, { pointer: string }>;

function faultsOf(issue: z.core.$ZodIssue): BodyFault[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((name) => ({
      pointer: pointerTo([...issue.path, name.slice(0, LONGEST_NAME)]),
      code: "unknownProperty",
    }));
  return [{ pointer: pointerTo(issue.path), ...told(issue) }];
}

type Told = Bounds & { readonly code: FaultCode };

function told(issue: z.core.$ZodIssue): Told {
  switch (issue.code) {
    case "too_small":
      return { code: sizeCode(issue.origin, "tooFew", "tooShort"), minimum: Number(issue.minimum) };
    case "too_big":
      return { code: sizeCode(issue.origin, "tooMany", "tooLong"), maximum: Number(issue.maximum) };
    case "invalid_type":
      return { code: typeCode(issue) };
    case "invalid_format":
      return { code: issue.format === "date" ? "notADate" : "malformed" };
    case "invalid_value":
      return { code: "unknownValue" };
    case "custom":
      return { code: ownCode(issue) };
    default:
      return { code: "malformed" };
  }
}

function sizeCode(origin: string, ofList: FaultCode, ofText: FaultCode): FaultCode {
  if (origin === "array") return ofList;
  return origin === "string" ? ofText : "outOfRange";
}

function typeCode({ input, expected }: z.core.$ZodIssueInvalidType): FaultCode {
  if (input === undefined) return "missing";
  return expected === "int" && typeof input === "number" ? "notAnInteger" : "wrongType";
}

/** Our own checks say by `fault` what they miss; without it, a value is none of those that there are. */
function ownCode({ params }: z.core.$ZodIssueCustom): FaultCode {
  const fault: unknown = params?.["fault"];
  return FAULT_CODES.find((code) => code === fault) ?? "unknownValue";
}

/** RFC 6901: a name may hold the very signs that part the steps. */
const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
