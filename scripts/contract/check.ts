import type { Caller, Told } from "./caller";

/** One promise of the contract, by name, and how to see whether it is kept. */
export type Check = { readonly name: string; readonly run: (caller: Caller) => Promise<void> };

export function expectStatus(told: Told, status: number, code?: string): Told {
  const said = `${String(told.status)} ${JSON.stringify(told.json["code"] ?? null)}`;
  if (told.status !== status) throw new Error(`expected ${String(status)}, was ${said}`);
  if (code !== undefined && told.json["code"] !== code)
    throw new Error(`expected the code ${code}, was ${said}`);
  return told;
}

export function expectThat(isSo: boolean, otherwise: string): void {
  if (!isSo) throw new Error(otherwise);
}
