import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Bounds, FaultCode } from "./fault-codes";
import description from "./openapi.json" with { type: "json" };

/** What is wrong with a request: which parameter, or which place in the body, why, and what would have been taken. */
export type OpenFault = Bounds & { readonly code: FaultCode } & (
    { readonly parameter: string } | { readonly pointer: string }
  );

export type OpenValues = Readonly<Record<string, string | number | undefined>>;
export type ReadRequest =
  | { readonly ok: true; readonly values: OpenValues }
  | { readonly ok: false; readonly faults: readonly OpenFault[] };

type Schema = Readonly<Record<string, unknown>>;
export type OpenParameter = {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
};
export type OpenOperation = {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly path: string;
  readonly method: string;
  readonly parameters: readonly OpenParameter[];
};

/** The description itself judges what comes in: what is documented and what is accepted cannot differ. */
const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: false, coerceTypes: false });
addFormats(ajv);
ajv.addSchema(description, "open");

/** A reference stands for what it names. */
function resolved(node: unknown): unknown {
  const reference: unknown =
    typeof node === "object" && node !== null ? Reflect.get(node, "$ref") : undefined;
  if (typeof reference !== "string") return node;
  let found: unknown = description;
  for (const step of reference.slice(2).split("/"))
    found = typeof found === "object" && found !== null ? Reflect.get(found, step) : undefined;
  return resolved(found);
}

type Described = {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly unknown[];
};
const paths: Readonly<Record<string, Readonly<Record<string, Described>>>> = description.paths;

/** Every operation of the open API, as it is described. */
export const OPEN_OPERATIONS: readonly OpenOperation[] = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { operationId, summary, tags, parameters = [] }]) => ({
    operationId,
    summary,
    tags,
    path,
    method,
    parameters: parameters.map((parameter) => resolved(parameter) as OpenParameter),
  })),
);

export function openOperation(operationId: string): OpenOperation {
  const found = OPEN_OPERATIONS.find((operation) => operation.operationId === operationId);
  if (found === undefined) throw new Error(`The open API has no operation ${operationId}`);
  return found;
}

/** References inside a schema are those of the whole description. */
const withReferences = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"open#/')) as Schema;

const validators = new Map<OpenParameter, ValidateFunction>();

function validatorOf(parameter: OpenParameter): ValidateFunction {
  const known = validators.get(parameter) ?? ajv.compile(withReferences(parameter.schema));
  validators.set(parameter, known);
  return known;
}

/** Reads the parameters of a request by their description. Whatever it does not know is refused by name. */
export function readOpenRequest(
  operation: OpenOperation,
  query: URLSearchParams,
  inPath: Readonly<Record<string, string>>,
): ReadRequest {
  const known = new Map(operation.parameters.map((parameter) => [parameter.name, parameter]));
  const faults: OpenFault[] = [...new Set(query.keys())].flatMap((name) => strangerFault(name, known, query));
  const values: Record<string, string | number | undefined> = {};
  for (const parameter of operation.parameters) {
    const given = parameter.in === "path" ? inPath[parameter.name] : (query.get(parameter.name) ?? undefined);
    const read = readValue(parameter, given);
    if ("code" in read) faults.push({ parameter: parameter.name, ...read });
    else values[parameter.name] = read.value;
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, values };
}

const LONGEST_NAME = 60;

function strangerFault(
  name: string,
  known: ReadonlyMap<string, OpenParameter>,
  query: URLSearchParams,
): OpenFault[] {
  if (known.get(name)?.in !== "query")
    return [{ parameter: name.slice(0, LONGEST_NAME), code: "unknownParameter" }];
  return query.getAll(name).length > 1 ? [{ parameter: name, code: "repeated" }] : [];
}

type Refused = Bounds & { readonly code: FaultCode };
type ReadValue = { readonly value: string | number | undefined } | Refused;

function readValue(parameter: OpenParameter, given: string | undefined): ReadValue {
  if (given === undefined)
    return parameter.required === true ? { code: "missing" } : { value: defaultOf(parameter) };
  // Control characters and broken surrogates are no part of any word.
  if (/\p{Cc}|\p{Cs}/u.test(given)) return { code: "strangeCharacters" };
  const value = parameter.schema["type"] === "integer" ? integerIn(given) : given;
  if (value === undefined) return { code: "notAnInteger" };
  const validate = validatorOf(parameter);
  return validate(value) ? { value } : refusedBy(validate, parameter);
}

function defaultOf({ schema }: OpenParameter): string | number | undefined {
  const value: unknown = schema["default"];
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}

/** Figures of our own alphabet: other figures, signs and exponents are no numbers here. */
const integerIn = (text: string): number | undefined =>
  /^[0-9]{1,9}$/.test(text) ? Number(text) : undefined;

const CODES: Readonly<Record<string, FaultCode>> = {
  enum: "unknownValue",
  format: "notADate",
  pattern: "malformed",
  maxLength: "tooLong",
  minLength: "tooShort",
  minimum: "outOfRange",
  maximum: "outOfRange",
};

function refusedBy({ errors }: ValidateFunction, { schema }: OpenParameter): Refused {
  const code = CODES[errors?.[0]?.keyword ?? ""] ?? "malformed";
  const names = BOUNDS[code];
  if (names === undefined) return { code };
  const told = Object(resolved(schema)) as Schema;
  const [minimum, maximum] = names.map((name) => told[name]);
  return {
    code,
    ...(typeof minimum === "number" ? { minimum } : {}),
    ...(typeof maximum === "number" ? { maximum } : {}),
  };
}

/** Where the description says which values, or how long ones, are taken. */
const BOUNDS: Partial<Record<FaultCode, readonly [minimum: string, maximum: string]>> = {
  outOfRange: ["minimum", "maximum"],
  tooLong: ["minLength", "maxLength"],
  tooShort: ["minLength", "maxLength"],
};
