import "server-only";
import type { Court } from "../shapes";
import { ask } from "./ask";

/** The courts as the platform lists them. */
export async function courtDirectory(): Promise<Court[]> {
  const { data } = await ask({
    operation: "courts",
    acting: null,
    send: ({ client, signal }) => client.GET("/v1/courts", { signal }),
  });
  return data.items;
}
