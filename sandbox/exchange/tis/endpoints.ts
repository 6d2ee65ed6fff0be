import type { NewFiling, NewPayment } from "@/lib/exchange/shapes";
import { rows } from "../database";
import type { Api, Asked } from "../http/api";
import type { Acting } from "../http/authenticate";
import { cursorOf, limitOf, positionOf } from "../http/cursor";
import { idempotent } from "../http/idempotent";
import { notFound, PlatformProblem } from "../http/problem";
import type { Answer } from "../http/send-answer";
import { mandateNumbered } from "../registers/mandate-store";
import type { World } from "../world";
import { caseFor, caseSummaryFor, documentsFor } from "./case-answers";
import { audienceOf, type CaseFile } from "./case-file";
import { caseFile } from "./case-store";
import { duesOfFiling } from "./dues";
import { filingFile, filingFileOfClient } from "./filing-store";
import { answerTo, receiveFiling } from "./receive-filing";
import { refuseUnmandated } from "./refuse-unmandated";
import { signatureFinding } from "./signature-finding";
import { takePayment } from "./take-payment";

type Json = Record<string, unknown>;

/** The court information system as the portal sees it. */
export function tisEndpoints(api: Api, world: World): void {
  api.write({
    operation: "createFiling",
    method: "POST",
    url: "/v1/filings",
    answer: (asked, acting) => createFiling(world, asked, acting),
  });
  api.personalRead({
    operation: "filings",
    url: "/v1/filings",
    answer: (asked, acting) => filingsOfClient(world, asked, acting),
  });
  api.personalRead({
    operation: "filing",
    url: "/v1/filings/:filingId",
    answer: (asked, acting) => filing(world, asked, acting),
  });
  api.personalRead({
    operation: "cases",
    url: "/v1/cases",
    answer: (asked, acting) => cases(world, asked, acting),
  });
  api.write({
    operation: "reportPayment",
    method: "POST",
    url: "/v1/dues/:dueId/payments",
    answer: (asked, acting) => payment(world, asked, acting),
  });
  api.ownRead({
    operation: "caseRecipients",
    url: "/v1/cases/:caseId/recipients",
    answer: (asked) => caseRecipients(world, asked),
  });
  caseReads(api, world);
}

/** Whoever may see the case now. */
async function caseRecipients({ pool }: World, { params }: Asked): Promise<Json> {
  const file = await caseFile(pool, params["caseId"] ?? "");
  if (file === null) throw notFound();
  return {
    caseNumber: file.caseNumber,
    items: [...audienceOf(file)].sort().map((personalCode) => ({ personalCode })),
  };
}

function caseReads(api: Api, world: World): void {
  const read = (
    operation: "case" | "caseDocuments" | "caseHearings" | "caseRulings" | "caseDues",
    part: string,
    answer: PartOfCase,
  ): void => {
    api.personalRead({
      operation,
      url: `/v1/cases/:caseId${part}`,
      answer: async ({ params }, { person }) => {
        const file = await caseFile(world.pool, params["caseId"] ?? "");
        const body = file === null ? null : await answer(file, person.personalCode);
        if (body === null) throw notFound();
        return body;
      },
    });
  };
  const items = (found: readonly unknown[] | null, ownerPersonalCode: string): Json | null =>
    found === null ? null : { ownerPersonalCode, items: found };
  const seen = (file: CaseFile, code: string): boolean => caseSummaryFor(file, code) !== null;
  read("case", "", (file, code) => caseFor(file, code));
  read("caseDocuments", "/documents", (file, code) => items(documentsFor(file, code), code));
  read("caseHearings", "/hearings", (file, code) => items(seen(file, code) ? file.hearings : null, code));
  read("caseRulings", "/rulings", (file, code) => items(rulingsFor(file, code), code));
  read("caseDues", "/dues", async (file, code) =>
    items(seen(file, code) ? await ownDues(world, file, code) : null, code),
  );
}

type PartOfCase = (file: CaseFile, personalCode: string) => Json | null | Promise<Json | null>;

/** A ruling is seen by whoever sees its paper. */
function rulingsFor(file: CaseFile, personalCode: string): unknown[] | null {
  const papers = documentsFor(file, personalCode)?.map(({ documentId }) => documentId);
  return papers === undefined ? null : file.rulings.filter(({ documentId }) => papers.includes(documentId));
}

async function ownDues({ pool }: World, { filings }: CaseFile, code: string): Promise<unknown[]> {
  const own = filings.filter(({ personalCode }) => personalCode === code);
  return (await Promise.all(own.map(({ filingId }) => duesOfFiling(pool, filingId)))).flat();
}

async function createFiling(world: World, asked: Asked, acting: Acting): Promise<Answer> {
  const content = asked.body as NewFiling;
  if (!acting.acr.endsWith("high")) throw new PlatformProblem(403, "assuranceTooLow");
  if (content.submitter.personalCode !== acting.person.personalCode)
    throw new PlatformProblem(422, "submitterMismatch");
  const mandate = acting.mandateId === undefined ? null : await mandateNumbered(world.pool, acting.mandateId);
  const signature = await signatureFinding(content, {
    signerUrl: world.settings.signerUrl,
    jointWith: mandate?.jointWith ?? [],
  });
  const done = await idempotent(
    world,
    { scope: `filings ${acting.person.personalCode}`, asked },
    async (queries) => {
      const moment = { queries, origin: world.origin, at: world.clock.now() };
      await refuseUnmandated(queries, content, acting);
      return { status: 201, body: await receiveFiling(moment, { content, signature }) };
    },
  );
  world.wakeCourier();
  return Buffer.isBuffer(done.body)
    ? done
    : { ...done, headers: { location: `/v1/filings/${String(done.body["filingId"])}` } };
}

async function filingsOfClient({ pool }: World, { query }: Asked, { person }: Acting): Promise<Json> {
  const { clientRef = "" } = query;
  const file = await filingFileOfClient(pool, clientRef);
  const isOwn = file?.content.submitter.personalCode === person.personalCode;
  return {
    ownerPersonalCode: person.personalCode,
    items: file !== null && isOwn ? [await answerTo(pool, file)] : [],
  };
}

async function filing({ pool }: World, { params }: Asked, { person }: Acting): Promise<Json> {
  const file = await filingFile(pool, params["filingId"] ?? "");
  if (file?.content.submitter.personalCode !== person.personalCode) throw notFound();
  return answerTo(pool, file);
}

async function cases({ pool }: World, { query }: Asked, { person }: Acting): Promise<Json> {
  const limit = limitOf(query["limit"]);
  const [openedAt = null, caseId = null] = positionOf(query["cursor"]) ?? [];
  const found = await rows<{ body: CaseFile }>(
    pool,
    `SELECT c.body FROM case_participant p JOIN case_file c USING (case_id)
     WHERE p.personal_code = $1 AND ($2::timestamptz IS NULL OR (p.opened_at, p.case_id) < ($2, $3))
     ORDER BY p.opened_at DESC, p.case_id DESC LIMIT $4`,
    [person.personalCode, openedAt, caseId, limit + 1],
  );
  const page = found.slice(0, limit).map(({ body }) => body);
  const last = page.at(-1);
  return {
    ownerPersonalCode: person.personalCode,
    items: page.flatMap((file) => caseSummaryFor(file, person.personalCode) ?? []),
    next: last !== undefined && found.length > limit ? cursorOf([last.openedAt, last.caseId]) : null,
  };
}

async function payment(world: World, asked: Asked, { person }: Acting): Promise<Answer> {
  const report = {
    dueId: asked.params["dueId"] ?? "",
    personalCode: person.personalCode,
    payment: asked.body as NewPayment,
  };
  const done = await idempotent(world, { scope: `payments ${report.dueId}`, asked }, async (queries) => {
    const moment = { queries, origin: world.origin, at: world.clock.now() };
    return { status: 201, body: await takePayment(moment, report) };
  });
  world.wakeCourier();
  return done;
}
