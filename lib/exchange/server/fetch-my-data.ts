import "server-only";
import type { ActingContext } from "../acting-context";
import type { MyData } from "../shapes";
import { ask } from "./ask";

/** What the register of natural persons holds about the acting person. */
export async function fetchMyData(acting: ActingContext): Promise<MyData> {
  const { data } = await ask({
    operation: "myData",
    acting,
    send: ({ client, acting: header, signal }) => client.GET("/v1/people/me", { params: { header }, signal }),
  });
  return data;
}
