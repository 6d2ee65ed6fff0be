import { queryOptions } from "@tanstack/react-query";
import { dueStatusAnswer } from "../due-status-answer";

const OFTEN = 2_000;
const SELDOM = 10_000;
/** After half a minute a payment is no longer a matter of seconds. */
const OFTEN_FOR = 15;

/** How a due and its payment stand, asked again while the payment is open. */
export const dueStatus = (dueId: string) =>
  queryOptions({
    queryKey: ["due", dueId],
    queryFn: async ({ signal }) => {
      const answer = await fetch(`/api/dues/${dueId}`, {
        headers: { accept: "application/json", "x-background": "1" },
        signal,
      });
      if (!answer.ok) throw new Error(`The due answers ${String(answer.status)}`);
      return dueStatusAnswer.parse(await answer.json());
    },
    refetchInterval: ({ state }) => {
      if (state.data !== undefined && state.data.payment?.isOpen !== true) return false;
      return state.dataUpdateCount < OFTEN_FOR ? OFTEN : SELDOM;
    },
    retry: true,
    retryDelay: SELDOM,
  });
