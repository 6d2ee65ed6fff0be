import type { Api } from "../http/api";
import type { World } from "../world";
import { plannedOutages } from "./outage-store";

/** Interruptions that are planned. Machines are stopped in real time, wherever the court's clock has been moved to. */
export function outageEndpoints(api: Api, { pool }: World): void {
  api.ownRead({
    operation: "plannedOutages",
    url: "/v1/outages",
    answer: async () => ({ items: await plannedOutages(pool, new Date()) }),
  });
}
