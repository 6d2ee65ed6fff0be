import "server-only";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import type { PublicHearing, PublicHearingChange } from "@/lib/exchange/shapes";
import { applyHearingChanges } from "@/lib/hearings/server/apply-hearing-changes";
import { mailbox, sendAll } from "@/lib/mail/test-mail";
import { beginFollow } from "./server/begin-follow";
import { confirmFollow } from "./server/confirm-follow";
import { tellFollowers } from "./server/tell-followers";

export const NUMBER = "C30123426";
let version = 0;

export const hearing = (changes: Partial<PublicHearing> = {}): PublicHearing => ({
  hearingId: "hearing-0001",
  version: (version += 1),
  courtId: "RPT",
  courthouseId: null,
  hall: "12",
  startsAt: "2027-03-01T08:30:00.000Z",
  endsAt: null,
  status: "scheduled",
  mode: "inPerson",
  isClosed: false,
  processKind: "civil",
  caseNumber: NUMBER,
  archiveNumber: null,
  judge: "A. Tiesnesis",
  subject: "Par parāda piedziņu",
  ...changes,
});

export const change = (kind: PublicHearingChange["kind"], told: PublicHearing | null, id = "hearing-0001") =>
  inTransaction((tx) =>
    applyHearingChanges(tx, [
      {
        hearingId: id,
        kind,
        at: new Date(Date.now() + (version += 1)).toISOString(),
        hearing: told,
      },
    ]),
  );

/** Nobody follows, and there is one hearing to come. */
export async function nobodyFollows(): Promise<void> {
  await db().mailMessage.deleteMany();
  await db().follow.deleteMany();
  await db().outboxMessage.deleteMany();
  await db().rateLimit.deleteMany();
  await change("set", hearing());
  await tellFollowers();
}

export const tokenIn = (text: string | undefined, page: string): string =>
  new RegExp(`/follows/${page}\\?token=([\\w.-]+)`).exec(text ?? "")?.[1] ?? "";

/** Follows and confirms, as a person would; the mailbox is empty of the confirmation afterwards. */
export async function follow(
  email: string,
  about: { kind: "caseNumber" | "hearing"; target: string },
): Promise<void> {
  await beginFollow({ ...about, email, language: "lv" });
  await sendAll();
  const [mail] = await mailbox(email);
  const { ok } = await confirmFollow(tokenIn(mail?.text, "confirm"));
  if (!ok) throw new Error(`${email} does not follow`);
}

export const BY_NUMBER = { kind: "caseNumber", target: "C-301 23426" } as const;
export const BY_HEARING = { kind: "hearing", target: "hearing-0001" } as const;

/** Subjects of what came after the confirmation, oldest first. */
export async function toldTo(email: string): Promise<string[]> {
  await sendAll();
  return (await mailbox(email))
    .map(({ subject }) => subject)
    .reverse()
    .slice(1);
}
