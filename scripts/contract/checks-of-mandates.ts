import { newId } from "../../lib/core/id";
import type { Mandate } from "../../lib/exchange/shapes";
import type { Caller, Told } from "./caller";
import { type Check, expectStatus, expectThat } from "./check";

const mandatesOf = (caller: Caller, as = caller.subject.person): Promise<Told> =>
  caller.ask({ operation: "mandates", path: "/v1/mandates", as });

const itemsOf = ({ json }: Told): Mandate[] => json["items"] as Mandate[];

type Under = Pick<Mandate, "mandateId" | "kind">;

/** A read in the name of the principal. */
const under = (caller: Caller, { mandateId, kind }: Under, as = caller.subject.person): Promise<Told> =>
  caller.ask({
    operation: "myData",
    path: "/v1/people/me",
    as,
    context: { actingFor: { kind: "principal" }, capacity: kind, mandateId },
  });

export const MANDATES: readonly Check[] = [
  {
    name: "the mandates of a person are all the person's, each of another id",
    run: async (caller) => {
      const { personalCode } = caller.subject.person;
      const items = itemsOf(expectStatus(await mandatesOf(caller), 200));
      expectThat(
        items.every(({ ownerPersonalCode }) => ownerPersonalCode === personalCode),
        "somebody else's mandate",
      );
      expectThat(
        new Set(items.map(({ mandateId }) => mandateId)).size === items.length,
        "two mandates of one id",
      );
    },
  },
  {
    name: "one acts under a mandate of one's own while it is valid, never under an ended one",
    run: async (caller) => {
      for (const mandate of itemsOf(await mandatesOf(caller))) {
        const told = await under(caller, mandate);
        if (mandate.endedAt === null) expectStatus(told, 200);
        else expectStatus(told, 403, "mandateEnded");
      }
    },
  },
  {
    name: "a mandate of another, one that is none, and one of another kind are unknown",
    run: async (caller) => {
      expectStatus(
        await under(caller, { mandateId: newId(), kind: "powerOfAttorney" }),
        403,
        "mandateUnknown",
      );
      const [own] = itemsOf(await mandatesOf(caller));
      if (own === undefined) return;
      expectStatus(await under(caller, own, caller.subject.stranger), 403, "mandateUnknown");
      const kind = own.kind === "officer" ? "guardianship" : "officer";
      expectStatus(await under(caller, { ...own, kind }), 403, "mandateUnknown");
    },
  },
  {
    name: "for another without a mandate, or with one for oneself, is no acting context",
    run: async (caller) => {
      const read = (context: Readonly<Record<string, unknown>>): Promise<Told> =>
        caller.ask({ operation: "myData", path: "/v1/people/me", as: caller.subject.person, context });
      expectStatus(
        await read({ actingFor: { kind: "principal" }, capacity: "officer" }),
        403,
        "actingContextInvalid",
      );
      expectStatus(await read({ mandateId: newId() }), 403, "actingContextInvalid");
    },
  },
];
