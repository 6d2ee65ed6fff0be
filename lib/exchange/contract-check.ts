import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import contract from "./contract.json";
import type { Operation } from "./shapes";

type Place = { path: string; method: string; register: string };

/** The validators are the contract's own schemas; there is no second schema by hand. */
const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: false });
addFormats(ajv);
ajv.addSchema(contract, "contract");

const paths: Readonly<Record<string, Record<string, { operationId: string; tags: string[] }>>> =
  contract.paths;

const places = new Map<string, Place>(
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, { operationId, tags }]) =>
        [operationId, { path, method, register: tags[0] ?? "platform" }] as const,
    ),
  ),
);

const compiled = new Map<string, ValidateFunction | null>();

function place(operation: Operation): Place {
  const found = places.get(operation);
  if (found === undefined) throw new Error(`The contract has no operation ${operation}`);
  return found;
}

const pointer = (...steps: readonly string[]): string =>
  steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

function exists(steps: readonly string[]): boolean {
  let node: unknown = contract;
  for (const step of steps)
    node = typeof node === "object" && node !== null ? Reflect.get(node, step) : undefined;
  return node !== undefined;
}

/** The validator at a place in the contract, null where the contract has no schema there. */
function validatorAt(steps: readonly string[]): ValidateFunction | null {
  const reference = `contract#${encodeURI(pointer(...steps))}`;
  const known = compiled.get(reference);
  if (known !== undefined) return known;
  const validator = exists(steps) ? ajv.compile({ $ref: reference }) : null;
  compiled.set(reference, validator);
  return validator;
}

/** The first fault as a place and a keyword, never a value; null when all is well. */
function faultOf(validator: ValidateFunction | null, body: unknown): string | null {
  if (validator === null) return "notInContract";
  if (validator(body)) return null;
  const fault = validator.errors?.[0];
  return `${fault?.instancePath ?? ""} ${fault?.keyword ?? "invalid"}`.trim();
}

/** Which register answers an operation: each fails on its own. */
export const registerOf = (operation: Operation): string => place(operation).register;

/** What is wrong with the JSON body of an answer, by the schema of exactly that status. */
export function answerFault(operation: Operation, status: number, body: unknown): string | null {
  const { path, method } = place(operation);
  return faultOf(
    validatorAt([
      "paths",
      path,
      method,
      "responses",
      String(status),
      "content",
      "application/json",
      "schema",
    ]),
    body,
  );
}

/** What is wrong with the JSON body of a request. */
export function requestFault(operation: Operation, body: unknown): string | null {
  const { path, method } = place(operation);
  return faultOf(
    validatorAt(["paths", path, method, "requestBody", "content", "application/json", "schema"]),
    body,
  );
}

/** What is wrong with a value that travels outside a body: an event, a problem, the claims of the acting context. */
export function schemaFault(
  schema: "Event" | "Problem" | "ActingContext" | "Token",
  value: unknown,
): string | null {
  return faultOf(validatorAt(["components", "schemas", schema]), value);
}

/** Every operation of the contract, for tests that must visit all. */
export const operationsOfContract = (): Operation[] => [...places.keys()] as Operation[];
