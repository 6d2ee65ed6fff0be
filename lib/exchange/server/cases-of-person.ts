import "server-only";
import type { ActingContext } from "../acting-context";
import { ExchangeWrongAnswer } from "../exchange-wrong-answer";
import type { CaseSummary } from "../shapes";
import { type Answer, ask } from "./ask";
import type { components } from "../schema";

const PAGE = 100;
/** Nobody has more cases than this; a platform that never ends its pages is not followed for ever. */
const MOST_PAGES = 20;

/** Every case in which the acting person takes part, the newest first. */
export async function casesOfPerson(acting: ActingContext): Promise<CaseSummary[]> {
  const found: CaseSummary[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { data } = await pageOfCases(acting, cursor);
    found.push(...data.items);
    if (data.next === null) return found;
    cursor = data.next;
  }
  throw new ExchangeWrongAnswer("cases", "size", "pages without end");
}

function pageOfCases(
  acting: ActingContext,
  cursor: string | null,
): Promise<Answer<components["schemas"]["CasePage"]>> {
  const query = { limit: PAGE, ...(cursor === null ? {} : { cursor }) };
  return ask({
    operation: "cases",
    acting,
    send: ({ client, acting: header, signal }) =>
      client.GET("/v1/cases", { params: { header, query }, signal }),
  });
}
