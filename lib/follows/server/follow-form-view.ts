import "server-only";
import { shownText } from "@/lib/core/typed-query";
import { hearingOfId } from "@/lib/hearings/server/hearing-of-id";
import { unpackTyped } from "@/lib/mail/server/typed-address";
import type { FollowFormView, FollowQuery } from "../follow-form";

/** What the form of a follow shows: what was asked for, and what was wrong with it. */
export async function followFormView({
  number,
  hearing,
  fault,
  also,
  typed,
}: FollowQuery): Promise<FollowFormView> {
  const found = hearing === undefined ? null : await hearingOfId(hearing);
  const isOpen = found !== null && found !== "withdrawn" && !found.isClosed;
  const gone = hearing !== undefined && !isOpen ? "hearingGone" : undefined;
  return {
    number: number ?? "",
    hearing: isOpen ? { id: found.id, courtName: found.courtName, startsAt: found.startsAt } : null,
    email: emailShown(typed),
    faults: [fault ?? gone, also].filter((one) => one !== undefined),
  };
}

const emailShown = (typed: string | undefined): string => shownText(unpackTyped(typed) ?? "");
