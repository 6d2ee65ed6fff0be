import { randomUUID } from "node:crypto";

export type SigningOrder = {
  readonly clientRef: string;
  readonly documentSha256: string;
  readonly personalCode: string;
  readonly returnUrl: string;
  readonly title: string;
};

export type SigningRequest = SigningOrder & {
  readonly id: string;
  readonly state: "pending" | "signed" | "declined";
  readonly evidence: string | null;
};

/** What has been asked to be signed, in memory: a restart forgets it, and the portal asks anew. */
export class SignerStore {
  readonly #requests = new Map<string, SigningRequest>();

  find(id: string): SigningRequest | undefined {
    return this.#requests.get(id);
  }

  /** The same order asked twice is the same request, as long as it is open. */
  open(order: SigningOrder): SigningRequest {
    const same = [...this.#requests.values()].find(
      (request) => request.state === "pending" && isSame(request, order),
    );
    if (same !== undefined) return same;
    const request: SigningRequest = { ...order, id: randomUUID(), state: "pending", evidence: null };
    this.#requests.set(request.id, request);
    return request;
  }

  /** Ends an open request; one that has ended keeps its end. */
  end(
    id: string,
    end: { state: "signed"; evidence: string } | { state: "declined"; evidence: null },
  ): SigningRequest | undefined {
    const request = this.#requests.get(id);
    if (request?.state !== "pending") return request;
    const ended = { ...request, ...end };
    this.#requests.set(id, ended);
    return ended;
  }
}

const isSame = (request: SigningRequest, order: SigningOrder): boolean =>
  (["clientRef", "documentSha256", "personalCode", "returnUrl", "title"] as const).every(
    (name) => request[name] === order[name],
  );
