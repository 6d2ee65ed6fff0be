import "server-only";
import type { GET as hearings } from "@/app/api/open/v1/hearings/route";
import { env } from "@/lib/env";

type Handler = typeof hearings;
type Asked = Omit<RequestInit, "headers"> & {
  readonly headers?: Record<string, string>;
  readonly params?: Record<string, string>;
};

let address = 0;

/** Asks a route of the open API as a stranger does, each time from another address unless told otherwise. */
export async function ask(
  handler: Handler,
  query = "",
  { headers = {}, params, ...init }: Asked = {},
): Promise<Response> {
  address += 1;
  const from = { "x-forwarded-for": `open-${String(address)}` };
  const request = new Request(`${env().APP_ORIGIN}/api/open/v1/hearings${query}`, {
    ...init,
    headers: Object.assign(from, headers),
  });
  return handler(request, { params: Promise.resolve(params) });
}

/** The body of an answer; its shape is what the test is about to prove. */
export const jsonOf = async <Body>(response: Response): Promise<Body> => (await response.json()) as Body;
