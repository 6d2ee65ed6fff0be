import "server-only";
import { ExchangeRefused } from "../exchange-refused";
import { ExchangeWrongAnswer } from "../exchange-wrong-answer";
import type { Company } from "../shapes";
import { ask } from "./ask";

/** A company by its registration number (eleven digits); null when the register of enterprises has none. */
export async function companyByNumber(registrationNumber: string): Promise<Company | null> {
  try {
    const { data } = await ask({
      operation: "company",
      acting: null,
      send: ({ client, signal }) =>
        client.GET("/v1/companies/{registrationNumber}", {
          params: { path: { registrationNumber } },
          signal,
        }),
    });
    if (data.registrationNumber !== registrationNumber) throw new ExchangeWrongAnswer("company", "mismatch");
    return data;
  } catch (error) {
    // That there is none is an answer, not a fault.
    if (error instanceof ExchangeRefused && error.status === 404) return null;
    throw error;
  }
}
