/** The outcome of an operation whose refusals are expected; bugs and outages are thrown. */
export type Result<Value, Refusal extends string = never> = Ok<Value> | Err<Refusal>;
export type Ok<Value> = { readonly ok: true; readonly value: Value };
export type Err<Refusal extends string> = { readonly ok: false; readonly refusal: Refusal };

export const ok = <Value>(value: Value): Ok<Value> => ({ ok: true, value });
export const err = <Refusal extends string>(refusal: Refusal): Err<Refusal> => ({ ok: false, refusal });
