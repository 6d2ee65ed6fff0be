/** RFC 9457. `code` is what programs read; words are for the pages. */
export type Problem = {
  readonly status: number;
  readonly code: string;
  readonly requestId: string;
  readonly issues?: readonly { readonly field: string; readonly code: string }[];
  /** What is wrong with a request of the open API: a parameter by name, or a place in the body by pointer. */
  readonly errors?: readonly {
    readonly code: string;
    readonly parameter?: string;
    readonly pointer?: string;
  }[];
  readonly retryAfterSeconds?: number;
};

const TITLES: Record<number, string> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  410: "Gone",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

/** An answer in problem details; never a sentence for people, never a stack. */
export function problem({ status, code, requestId, issues, errors, retryAfterSeconds }: Problem): Response {
  const body = {
    type: "about:blank",
    title: TITLES[status] ?? "Error",
    status,
    code,
    requestId,
    ...(issues && { issues }),
    ...(errors && { errors }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...(retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) }),
    },
  });
}
