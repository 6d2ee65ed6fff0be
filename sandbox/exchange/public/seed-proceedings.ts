import type { PublicHearing } from "@/lib/exchange/shapes";
import { type Queries, rows } from "../database";
import {
  type HearingPast,
  type MadeProceeding,
  proceedingOfHearing,
  type Told,
  toldProceeding,
} from "./made-proceeding";
import { summonsCodeHash } from "./summons-code";

const CLOSED_CASE = "C77418826";
/** Printed on no paper: the sandbox's README tells it, so that a closed case can be looked up. */
const CLOSED_CODE = "PAVESTE2";

/** Cases that have gone further than a first hearing. */
const TOLD: readonly Told[] = [
  {
    caseNumber: CLOSED_CASE,
    archiveNumbers: ["C-4188-26/11"],
    courts: ["RPT"],
    processKind: "civil",
    subject: "Par aizgādības tiesību noteikšanu",
    status: "hearingSet",
    course: [
      ["registered", 0, 64],
      ["accepted", 0, 58],
      ["explanationsAwaited", 0, 58],
      ["hearingSet", 0, 12],
    ],
    nextHearing: { courthouseId: "RPT-1", hall: "5", inDays: 21 },
    summonsCodeHashes: [summonsCodeHash(CLOSED_CASE, CLOSED_CODE)],
  },
  {
    caseNumber: "C33417725",
    archiveNumbers: ["C-4177-25/9", "CA-0311-26/4"],
    courts: ["RRT", "RAT"],
    processKind: "civil",
    subject: "Par kopīpašuma izbeigšanu",
    status: "opened",
    course: [
      ["registered", 0, 420],
      ["accepted", 0, 412],
      ["explanationsAwaited", 0, 412],
      ["hearingSet", 0, 300],
      ["hearingPostponed", 0, 270],
      ["hearingHeld", 0, 210],
      ["decided", 0, 196],
      ["appealed", 0, 180],
      ["sentToHigherCourt", 0, 171],
      ["registered", 1, 165],
    ],
  },
  {
    caseNumber: "C71066525",
    archiveNumbers: ["C-0665-25/3"],
    courts: ["VRT"],
    processKind: "civil",
    subject: "Par parāda piedziņu",
    status: "inForce",
    course: [
      ["registered", 0, 380],
      ["accepted", 0, 374],
      ["explanationsAwaited", 0, 374],
      ["judgmentDateSet", 0, 330],
      ["decided", 0, 310],
      ["inForce", 0, 288],
    ],
    inForceDaysAgo: 288,
  },
  {
    caseNumber: "A420417725",
    archiveNumbers: ["A42-4177-25/6", "AA43-0177-26/2"],
    courts: ["ART", "ADAT"],
    processKind: "administrative",
    subject: "Par būvatļaujas atcelšanu",
    status: "decided",
    course: [
      ["registered", 0, 500],
      ["accepted", 0, 490],
      ["hearingHeld", 0, 330],
      ["decided", 0, 310],
      ["appealed", 0, 285],
      ["sentToHigherCourt", 0, 280],
      ["registered", 1, 272],
      ["decided", 1, 9],
    ],
  },
  {
    caseNumber: "99770411824",
    archiveNumbers: ["K77-4118-24/8", "KA-0118-25/3"],
    courts: ["RPT", "RAT", "AT"],
    processKind: "criminal",
    subject: "Par krāpšanu (Krimināllikuma 177. pants)",
    status: "inForce",
    course: [
      ["registered", 0, 760],
      ["hearingHeld", 0, 640],
      ["decided", 0, 600],
      ["appealed", 0, 588],
      ["sentToHigherCourt", 0, 580],
      ["decided", 1, 310],
      ["appealed", 1, 300],
      ["sentToHigherCourt", 1, 296],
      ["refused", 2, 120],
      ["inForce", 2, 120],
    ],
    inForceDaysAgo: 120,
  },
  {
    caseNumber: "C69411226",
    archiveNumbers: ["C-4112-26/7"],
    courts: ["KRT"],
    processKind: "civil",
    subject: "Par zaudējumu atlīdzināšanu",
    status: "refused",
    course: [
      ["registered", 0, 33],
      ["refused", 0, 27],
    ],
  },
];

/** Publishes the course of every case that the seeded calendars name, and of some that have gone further; each once. */
export async function seedProceedings(queries: Queries, now: Date): Promise<void> {
  const hearings = await rows<{ body: PublicHearing; past: HearingPast }>(
    queries,
    `SELECT DISTINCT ON (h.body->>'caseNumber') h.body,
       (SELECT jsonb_agg(c.body ORDER BY c.seq) FROM public_hearing_change c WHERE c.hearing_id = h.hearing_id) AS past
     FROM public_hearing h
     LEFT JOIN public_proceeding p ON p.body->>'caseNumber' = h.body->>'caseNumber'
     WHERE NOT h.withdrawn AND h.body->>'caseNumber' IS NOT NULL AND p.proceeding_id IS NULL
     ORDER BY h.body->>'caseNumber', h.starts_at DESC`,
  );
  const made = hearings.flatMap(({ body, past }) => proceedingOfHearing(body, past, now) ?? []);
  await keepNew(queries, [...TOLD.map((told) => toldProceeding(told, now)), ...made], now);
}

/** What is known already was told before, and stays as it is. */
async function keepNew(queries: Queries, made: readonly MadeProceeding[], now: Date): Promise<void> {
  await queries.query(
    `WITH told AS (
       INSERT INTO public_proceeding (proceeding_id, version, body)
       SELECT p->>'proceedingId', 1, p FROM jsonb_array_elements($1::jsonb) AS p
       ON CONFLICT DO NOTHING RETURNING proceeding_id, body)
     INSERT INTO public_proceeding_change (proceeding_id, body)
     SELECT proceeding_id, jsonb_build_object('at', $2::text, 'kind', 'changed', 'proceedingId', proceeding_id, 'proceeding', body)
     FROM told ORDER BY proceeding_id`,
    [JSON.stringify(made.map((proceeding) => ({ ...proceeding, version: 1 }))), now.toISOString()],
  );
}
