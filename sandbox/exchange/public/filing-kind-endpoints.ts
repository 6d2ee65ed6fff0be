import type { Api } from "../http/api";
import type { World } from "../world";
import { acceptedKinds } from "./filing-kind-store";

export function filingKindEndpoints(api: Api, { pool }: World): void {
  api.ownRead({
    operation: "filingKinds",
    url: "/v1/classifiers/filing-kinds",
    answer: async () => ({ items: await acceptedKinds(pool) }),
  });
}
