import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { requestFault } from "@/lib/exchange/contract-check";
import type { Operation } from "@/lib/exchange/shapes";
import type { World } from "../world";
import { type Acting, type Guard, guard } from "./authenticate";
import { PlatformProblem } from "./problem";
import { type Answer, isReached, sendAnswer, sendRead, takeAnswerFault } from "./send-answer";

export type Asked = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly headers: FastifyRequest["headers"];
  readonly body: unknown;
};
type Common = { readonly operation: Operation; readonly url: string };
export type PersonalRead = Common & {
  readonly answer: (asked: Asked, acting: Acting) => Promise<Record<string, unknown>>;
};
export type OwnRead = Common & { readonly answer: (asked: Asked) => Promise<Record<string, unknown>> };
export type Write = Common & {
  readonly method: "POST" | "PUT";
  readonly answer: (asked: Asked, acting: Acting) => Promise<Answer>;
};
export type Content = Common & { readonly send: (asked: Asked, acting: Acting) => Promise<Answer> };

const ID = /^[A-Za-z0-9_-]{8,64}$/;

/** The four ways in which the contract is spoken; authentication, faults, ETags and problems are the same in each. */
export class Api {
  readonly #app: FastifyInstance;
  readonly #world: World;
  readonly #guard: Guard;

  constructor(app: FastifyInstance, world: World) {
    this.#app = app;
    this.#world = world;
    this.#guard = guard(world);
  }

  /** A read in the name of a person. */
  personalRead({ operation, url, answer }: PersonalRead): void {
    this.#app.get(url, async (request, reply) => {
      if (!(await this.#admits(request, operation))) return reply.hijack();
      const acting = await this.#guard.person(request.headers["x-acting-context"], operation);
      const body = await answer(asked(request), acting);
      return sendRead(reply, { status: 200, body }, takeAnswerFault(this.#world.faults, operation));
    });
  }

  /** A read of the portal's own. */
  ownRead({ operation, url, answer }: OwnRead): void {
    this.#app.get(url, async (request, reply) => {
      if (!(await this.#admits(request, operation))) return reply.hijack();
      const body = await answer(asked(request));
      return sendRead(reply, { status: 200, body }, takeAnswerFault(this.#world.faults, operation));
    });
  }

  /** The bytes of a document; their ETag is their digest. */
  content({ operation, url, send }: Content): void {
    this.#app.get(url, async (request, reply) => {
      if (!(await this.#admits(request, operation))) return reply.hijack();
      const acting = await this.#guard.person(request.headers["x-acting-context"], operation);
      return sendAnswer(
        reply,
        await send(asked(request), acting),
        takeAnswerFault(this.#world.faults, operation),
      );
    });
  }

  /** Something that changes what the platform holds. */
  write({ operation, url, method, answer }: Write): void {
    this.#app.route({
      method,
      url,
      handler: async (request, reply): Promise<FastifyReply> => {
        if (!(await this.#admits(request, operation))) return reply.hijack();
        const acting = await this.#guard.person(request.headers["x-acting-context"], operation);
        refuseMalformed(operation, request.body);
        const done = await answer(asked(request), acting);
        return sendAnswer(reply, done, takeAnswerFault(this.#world.faults, operation));
      },
    });
  }

  async #admits(request: FastifyRequest, operation: Operation): Promise<boolean> {
    if (!(await isReached(this.#world.faults, operation, request))) return false;
    await this.#guard.client(request.headers.authorization);
    for (const value of Object.values(asked(request).params)) {
      if (!ID.test(value)) throw new PlatformProblem(404, "notFound");
    }
    return true;
  }
}

const asked = (request: FastifyRequest): Asked => ({
  params: request.params as Asked["params"],
  query: request.query as Asked["query"],
  headers: request.headers,
  body: request.body,
});

function refuseMalformed(operation: Operation, body: unknown): void {
  if (Buffer.isBuffer(body)) return;
  const fault = requestFault(operation, body);
  if (fault !== null) throw new PlatformProblem(400, "requestInvalid", { detail: fault });
}
