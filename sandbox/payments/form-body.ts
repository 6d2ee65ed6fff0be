export type Parameters = { [name: string]: string | Parameters };

/** Reads `line_items[0][price_data][currency]=eur&expand[]=payment_intent` as the SDK writes it. */
export function formBody(text: string): Parameters {
  const root: Parameters = {};
  for (const [path, value] of new URLSearchParams(text)) put(root, namesIn(path), value);
  return root;
}

const namesIn = (path: string): string[] => path.split("[").map((name) => name.replace("]", ""));

const isSafe = (name: string): boolean => !["__proto__", "constructor", "prototype"].includes(name);

function put(into: Parameters, names: readonly string[], value: string): void {
  const [first = "", ...rest] = names;
  const name = first === "" ? String(Object.keys(into).length) : first;
  if (!isSafe(name)) return;
  if (rest.length === 0) {
    into[name] = value;
    return;
  }
  const inner = into[name];
  const next: Parameters = typeof inner === "object" ? inner : {};
  into[name] = next;
  put(next, rest, value);
}

/** The text at a path, `textAt(body, "line_items", "0", "quantity")`. */
export function textAt(parameters: Parameters, ...names: readonly string[]): string | undefined {
  let here: string | Parameters | undefined = parameters;
  for (const name of names) here = typeof here === "object" ? here[name] : undefined;
  return typeof here === "string" ? here : undefined;
}

/** The texts below a path, as a list or as metadata. */
export function textsAt(parameters: Parameters, ...names: readonly string[]): Record<string, string> {
  let here: string | Parameters | undefined = parameters;
  for (const name of names) here = typeof here === "object" ? here[name] : undefined;
  if (typeof here !== "object") return {};
  return Object.fromEntries(
    Object.entries(here).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
