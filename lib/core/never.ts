/** Marks a branch that the types rule out; reached only when data broke the types. */
export function never(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
