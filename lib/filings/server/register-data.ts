import "server-only";
import { Outage } from "@/lib/core/outage";
import { actingForSelf } from "@/lib/exchange/acting-context";
import { ExchangeRefused } from "@/lib/exchange/exchange-refused";
import { ExchangeWrongAnswer } from "@/lib/exchange/exchange-wrong-answer";
import { fetchMyData } from "@/lib/exchange/server/fetch-my-data";
import type { MyData } from "@/lib/exchange/shapes";
import type { Viewer } from "@/lib/identity/viewer";
import { log } from "@/lib/log";

/** What the registers know of the person; nothing while they do not answer, since a form can be filled without them. */
export async function registerData(viewer: Viewer): Promise<MyData | undefined> {
  try {
    return await fetchMyData(actingForSelf(viewer, { acr: viewer.acr, purpose: "prefill" }));
  } catch (error) {
    if (
      !(error instanceof Outage) &&
      !(error instanceof ExchangeRefused) &&
      !(error instanceof ExchangeWrongAnswer)
    )
      throw error;
    log.warn({ error }, "no data for a new draft");
    return undefined;
  }
}
