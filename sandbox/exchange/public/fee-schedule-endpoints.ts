import type { Api } from "../http/api";
import type { World } from "../world";
import { publishedFeeSchedules } from "./fee-schedule-store";

export function feeScheduleEndpoints(api: Api, { pool }: World): void {
  api.ownRead({
    operation: "feeSchedules",
    url: "/v1/classifiers/fee-schedules",
    answer: async () => ({ items: await publishedFeeSchedules(pool) }),
  });
}
