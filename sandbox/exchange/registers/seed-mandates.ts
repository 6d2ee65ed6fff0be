import { addDays, dayInRiga } from "@/lib/core/day";
import type { Mandate } from "@/lib/exchange/shapes";
import { SANDBOX_PEOPLE, type SandboxPerson } from "../../people";
import { firstRow, type Queries } from "../database";
import { keepNew, type NewMandate } from "./mandate-store";
import { principalWith } from "./principals";

const LAST_DAY_IN_DAYS = 240;

type Seed = Pick<Mandate, "kind" | "document"> & {
  /** The handle of who may act. */
  readonly who: string;
  /** The personal code or registration number of the principal, or a handle. */
  readonly principal: string;
  /** The handle of who must sign too. */
  readonly jointWith?: string;
  readonly powers?: Mandate["powers"];
  readonly caseNumbers?: Mandate["caseNumbers"];
  readonly hasLastDay?: boolean;
  readonly endedAt?: string;
};

const ALL_POWERS: Mandate["powers"] = [
  "waiveClaim",
  "changeClaim",
  "counterclaim",
  "admitClaim",
  "settle",
  "arbitration",
  "appeal",
  "submitEnforcement",
  "receiveProperty",
  "endEnforcement",
];

const SEEDS: readonly Seed[] = [
  {
    who: "janis",
    kind: "powerOfAttorney",
    principal: "327706-19485",
    powers: ["settle"],
    document: {
      kind: "powerOfAttorney",
      number: "1187",
      date: "2024-02-12",
      issuedBy: "Zvērināta notāre Daina Rudzīte",
    },
    endedAt: "2026-03-02T09:15:00.000Z",
  },
  {
    who: "janis",
    kind: "powerOfAttorney",
    principal: "valdis",
    caseNumbers: ["C77418826"],
    document: {
      kind: "powerOfAttorney",
      number: "2204",
      date: "2026-05-18",
      issuedBy: "Zvērināta notāre Daina Rudzīte",
    },
  },
  {
    who: "martins",
    kind: "legalAidAssignment",
    principal: "327706-19485",
    hasLastDay: true,
    document: { kind: "assignment", number: "5-2/318", date: "2026-09-07", issuedBy: "Tiesu administrācija" },
  },
  {
    who: "martins",
    kind: "powerOfAttorney",
    principal: "230744-10523",
    powers: ALL_POWERS,
    document: {
      kind: "powerOfAttorney",
      number: "902",
      date: "2025-11-03",
      issuedBy: "Zvērināts notārs Uldis Paegle",
    },
  },
  {
    who: "martins",
    kind: "advocateOrder",
    principal: "ilze",
    powers: ["changeClaim", "admitClaim", "settle", "appeal", "submitEnforcement"],
    document: {
      kind: "order",
      number: "000417",
      date: "2026-10-14",
      issuedBy: "Zvērināta advokāta Mārtiņa Žagariņa prakse",
    },
  },
  {
    who: "liga",
    kind: "guardianship",
    principal: "334518-60274",
    document: {
      kind: "guardianDecision",
      number: "1-6/27",
      date: "2023-06-20",
      issuedBy: "Ogres novada bāriņtiesa",
    },
  },
  {
    who: "liga",
    kind: "officer",
    principal: "40203994009",
    jointWith: "andris",
    document: {
      kind: "registerEntry",
      number: "6-12/88214",
      date: "2022-04-05",
      issuedBy: "Uzņēmumu reģistrs",
    },
  },
  {
    who: "andris",
    kind: "officer",
    principal: "40203994009",
    jointWith: "liga",
    document: {
      kind: "registerEntry",
      number: "6-12/88214",
      date: "2022-04-05",
      issuedBy: "Uzņēmumu reģistrs",
    },
  },
  {
    who: "andris",
    kind: "officer",
    principal: "40203998000",
    document: {
      kind: "registerEntry",
      number: "6-12/41530",
      date: "2019-09-16",
      issuedBy: "Uzņēmumu reģistrs",
    },
  },
];

/** Lets some of the invented people act for others, once: what the desk has ended since stays ended. */
export async function seedMandates(queries: Queries, now: Date): Promise<void> {
  if ((await firstRow(queries, "SELECT 1 FROM mandate LIMIT 1")) !== null) return;
  for (const seed of SEEDS) {
    const { mandateId } = await keepNew(queries, mandateOf(seed, now));
    if (seed.endedAt !== undefined)
      await queries.query(
        "UPDATE mandate SET body = body || jsonb_build_object('endedAt', $2::text, 'version', 2) WHERE mandate_id = $1",
        [mandateId, seed.endedAt],
      );
  }
}

function mandateOf(seed: Seed, now: Date): NewMandate {
  const other = seed.jointWith === undefined ? null : personCalled(seed.jointWith);
  const known = SANDBOX_PEOPLE.find(({ handle }) => handle === seed.principal);
  const principal = principalWith(known?.personalCode ?? seed.principal);
  if (principal === null) throw new Error(`No register knows ${seed.principal}`);
  return {
    ownerPersonalCode: personCalled(seed.who).personalCode,
    kind: seed.kind,
    principal,
    rights: other === null ? "sole" : "joint",
    jointWith:
      other === null
        ? []
        : [{ name: `${other.givenName} ${other.familyName}`, personalCode: other.personalCode }],
    powers: seed.powers ?? [],
    caseNumbers: seed.caseNumbers ?? null,
    document: seed.document,
    validFrom: seed.document.date,
    validTo: seed.hasLastDay === true ? addDays(dayInRiga(now), LAST_DAY_IN_DAYS) : null,
  };
}

function personCalled(handle: string): SandboxPerson {
  const person = SANDBOX_PEOPLE.find((candidate) => candidate.handle === handle);
  if (person === undefined) throw new Error(`Nobody is called ${handle}`);
  return person;
}
