import { queryOptions } from "@tanstack/react-query";

const OFTEN = 8_000;
/** While the portal does not answer, or the session has ended. */
const SELDOM = 60_000;

/** Whether the server knows anything newer than what was drawn. A page in the background does not ask, and asking keeps no session alive. */
export const knownVersion = (address: string) =>
  queryOptions({
    queryKey: ["version", address],
    queryFn: async ({ signal }) => {
      const answer = await fetch(address, {
        headers: { accept: "application/json", "x-background": "1" },
        cache: "no-store",
        signal,
      });
      if (!answer.ok) throw new Error(`The version answers ${String(answer.status)}`);
      return versionIn(await answer.json());
    },
    refetchInterval: ({ state }) => (state.status === "error" ? SELDOM : OFTEN),
    retry: false,
  });

/** One field is read by hand: the page would carry the whole of zod for it. */
function versionIn(answer: unknown): string {
  const version: unknown =
    typeof answer === "object" && answer !== null && "version" in answer ? answer.version : undefined;
  if (typeof version !== "string") throw new Error("The answer holds no version");
  return version;
}
