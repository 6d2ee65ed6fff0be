import type { Api } from "../http/api";
import type { World } from "../world";
import { asTold, mandatesOf } from "./mandate-store";

/** For whom the asking person may act; what is over by the court's clock is told as ended. */
export function mandateEndpoints(api: Api, { pool, clock }: World): void {
  api.personalRead({
    operation: "mandates",
    url: "/v1/mandates",
    answer: async (_asked, { person: { personalCode } }) => {
      const now = clock.now();
      const items = (await mandatesOf(pool, personalCode)).map((mandate) => asTold(mandate, now));
      return { ownerPersonalCode: personalCode, items };
    },
  });
}
