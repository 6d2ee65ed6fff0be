import { type Day, dayInRiga } from "@/lib/core/day";
import { workingDayFrom } from "./legal-days";
import { firstRow, inTurn, type Queries } from "./database";
import { forgetSeededHearings, seedHearings } from "./public/seed-hearings";
import { seedProceedings } from "./public/seed-proceedings";
import { instantInRiga } from "./riga-time";
import { seedMandates } from "./registers/seed-mandates";
import { seedClaim, type SeedClaim } from "./seed-claim";
import { leaveWithoutProgress } from "./tis/answer-filing";
import { acceptClaim, addDocument, setHearing, setJudgmentDate } from "./tis/conduct-case";
import type { Moment } from "./tis/moment";
import { issueJudgment, markInForce } from "./tis/rule";
import type { World } from "./world";

const DAY_MS = 86_400_000;

/** A case that was there before the portal: what was claimed, and what the court did in how many days from now. */
type Story = {
  readonly claim: SeedClaim;
  readonly course: (tell: Teller, caseId: string, filingId: string) => Promise<void>;
};
type Teller = { readonly at: (days: number) => Moment; readonly dayIn: (days: number) => Day };

const STORIES: readonly Story[] = [
  {
    claim: {
      handle: "janis",
      courtId: "VRT",
      filedDaysAgo: 260,
      debtor: "40203991002",
      subject: "Par parāda piedziņu",
      principalCents: 84_000,
      isHearingAsked: false,
    },
    course: async ({ at }, caseId) => {
      await acceptClaim(at(-255), caseId);
      await addDocument(at(-235), caseId, {
        kind: "explanation",
        title: "Paskaidrojums",
        text: "Prasību atzīst daļēji.",
        author: "defendant",
      });
      await issueJudgment(at(-205), caseId, { outcome: "granted", text: "" });
      await markInForce(at(-180), caseId);
    },
  },
  {
    claim: {
      handle: "janis",
      courtId: "RRT",
      filedDaysAgo: 58,
      debtor: "andris",
      subject: "Par aizdevuma atmaksu",
      principalCents: 215_000,
      isHearingAsked: false,
    },
    course: async ({ at, dayIn }, caseId) => {
      await acceptClaim(at(-52), caseId);
      await addDocument(at(-25), caseId, {
        kind: "explanation",
        title: "Paskaidrojums",
        text: "Atbildētājs prasību neatzīst.",
        author: "defendant",
      });
      await setJudgmentDate(at(-12), caseId, dayIn(9));
    },
  },
  {
    claim: {
      handle: "janis",
      courtId: "RPT",
      filedDaysAgo: 9,
      debtor: "40103993007",
      subject: "Par pārmaksātās maksas atgriešanu",
      principalCents: 31_250,
      isHearingAsked: false,
    },
    course: async ({ at }, _caseId, filingId) => {
      const defects = [{ field: "facts", text: "Nav norādīts, kad un kā veikta pārmaksa." }];
      await leaveWithoutProgress(at(-5), filingId, { defects, days: 20 });
    },
  },
  {
    claim: {
      handle: "emma",
      courtId: "RPT",
      filedDaysAgo: 75,
      debtor: "40203990007",
      subject: "Par drošības naudas atgriešanu",
      principalCents: 120_000,
      isHearingAsked: true,
    },
    course: async ({ at, dayIn }, caseId) => {
      await acceptClaim(at(-70), caseId);
      await setHearing(at(-30), caseId, {
        startsAt: instantInRiga(dayIn(16), 10),
        hall: "4",
        mode: "inPerson",
      });
    },
  },
  {
    claim: {
      handle: "martins",
      courtId: "RRT",
      filedDaysAgo: 80,
      debtor: "andris",
      subject: "Par atlīdzību par pakalpojumu",
      principalCents: 96_000,
      isHearingAsked: false,
    },
    course: async ({ at }, caseId) => {
      await acceptClaim(at(-76), caseId);
      await issueJudgment(at(-6), caseId, {
        outcome: "partlyGranted",
        text: "Prasību apmierināt daļēji un piedzīt no atbildētāja prasītāja labā 640,00 €.",
      });
    },
  },
];

/** Fills an empty platform with a past, so that the first visitor finds cases in every state. */
export async function seedIfEmpty(world: World): Promise<void> {
  const found = await firstRow(world.pool, "SELECT 1 FROM filing LIMIT 1");
  if (found === null) await seed(world);
  else
    await inTurn(world.pool, async (queries) => {
      await seedPublic(queries, world.clock.now());
      await seedMandates(queries, world.clock.now());
    });
}

async function seedPublic(queries: Queries, now: Date): Promise<void> {
  await seedHearings(queries, now);
  await seedProceedings(queries, now);
}

export async function seed(world: World): Promise<void> {
  const now = world.clock.now();
  await inTurn(world.pool, async (queries) => {
    const dayIn = (days: number): Day => workingDayFrom(dayInRiga(new Date(now.getTime() + days * DAY_MS)));
    // Clerks work by day; whatever falls on a day off is done on the next, but never after now.
    const at = (days: number): Moment => {
      const worked = instantInRiga(dayIn(days), 11);
      return { queries, origin: world.origin, at: worked < now ? worked : now };
    };
    for (const { claim, course } of STORIES) {
      const { caseId, filingId } = await seedClaim(at, claim);
      await course({ at, dayIn }, caseId, filingId);
    }
    await forgetSeededHearings(queries);
    await seedPublic(queries, now);
    await seedMandates(queries, now);
    // What happened before the portal was there is no news to it.
    await queries.query("DELETE FROM event");
  });
}
