import { expect } from "@playwright/test";

const EXCHANGE = process.env["EXCHANGE_URL"] ?? "http://localhost:3100";

type DeskFiling = {
  readonly filingId: string;
  readonly clientRef: string;
  readonly state: string;
  readonly caseId: string | null;
  readonly kind: string;
  readonly content: {
    readonly answers: Readonly<Record<string, unknown>>;
    readonly subject: string;
    readonly actingFor: { readonly principal: { readonly name: string } } | null;
    readonly parties: readonly { readonly role: string; readonly name: string }[];
    readonly signatures: readonly { readonly name: string }[];
  };
};

type DeskHearing = {
  readonly hearingId: string;
  readonly startsAt: string;
  readonly status: string;
  readonly isClosed: boolean;
  readonly caseNumber: string | null;
  readonly judge: string | null;
};

async function call<Answer>(path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`${EXCHANGE}${path}`, {
    method: body === undefined ? "GET" : "POST",
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });
  expect(response.ok, `${path} answered ${String(response.status)}`).toBe(true);
  // The sandbox's own answers, in the shapes that the callers below name.
  return (await response.json()) as Answer;
}

/** The court's side, played by the test: every act is one of the clerk's desk. Filings are named by the portal's id. */
export const desk = {
  filing: (id: string) => call<DeskFiling>(`/sandbox/desk/filings/${id}`),
  actOnFiling: (id: string, act: string, input: unknown = {}) =>
    call<DeskFiling>(`/sandbox/desk/filings/${id}/${act}`, input),
  actOnCase: (id: string, act: string, input: unknown = {}) =>
    call<unknown>(`/sandbox/desk/cases/${id}/${act}`, input),
  /** Enters a case with a past, as an archivist would. */
  enterCase: (body: unknown) => call<{ caseId: string; caseNumber: string }>("/sandbox/cases", body),
  /** Public hearings to come whose court, judge or number holds the text. */
  hearings: (text = "") =>
    call<{ items: DeskHearing[] }>(`/sandbox/desk/hearings?q=${encodeURIComponent(text)}`),
  actOnHearing: (id: string, act: string, input: unknown = {}) =>
    call<unknown>(`/sandbox/desk/hearings/${id}/${act}`, input),
  /** Lets somebody act for another; both are named by their codes. */
  grantMandate: (input: {
    who: string;
    principal: string;
    kind: string;
    number: string;
    validFrom: string;
  }) => call<{ mandateId: string }>("/sandbox/desk/mandates", input),
  endMandate: (id: string) => call<unknown>(`/sandbox/desk/mandates/${id}/end`, {}),
  /** Until which day a kind of filing is accepted; null for ever. */
  acceptKind: (input: {
    kind: string;
    acceptedUntil: string | null;
    reason: { lv: string; en: string } | null;
  }) => call<unknown>("/sandbox/desk/filing-kinds", input),
  /** The schedule published last with one sum changed, as the clerk's page publishes it. */
  publishFees: async (input: Record<"scheduleId" | "validFrom" | "sum" | "amount", string>) => {
    const body = new URLSearchParams(input);
    const answer = await fetch(`${EXCHANGE}/desk/fee-schedules/change`, { method: "POST", body });
    expect(answer.url, "The desk published the schedule").toContain("done=1");
  },
  /** Switches a fault on for so many calls; null until it is repaired. */
  fault: (input: { kind: string; operation?: string; times: number | null }) =>
    call<unknown>("/sandbox/faults", input),
  /** Every switch off. */
  repair: () => fetch(`${EXCHANGE}/sandbox/faults`, { method: "DELETE" }),
};

/** Waits until the platform has the filing, which the worker delivers. */
export async function arrivedAtCourt(id: string): Promise<DeskFiling> {
  await expect
    .poll(async () => (await fetch(`${EXCHANGE}/sandbox/desk/filings/${id}`)).status, { timeout: 30_000 })
    .toBe(200);
  return desk.filing(id);
}
