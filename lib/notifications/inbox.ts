import { z } from "zod";
import type { NewsDetail, NewsKind } from "./news";

/** So many stand on a page. */
export const INBOX_PAGE = 20;

const INBOX_CHANGES = ["read", "allRead"] as const;

/** Which part of the inbox is asked for; whatever cannot be read is left out. */
export const inboxQuery = z.object({
  show: z.enum(["all", "unread"]).catch("all"),
  before: z.uuid().optional().catch(undefined),
  done: z.enum(INBOX_CHANGES).optional().catch(undefined),
});
export type InboxQuery = z.infer<typeof inboxQuery>;

/** A piece of news as its person sees it. */
export type InboxItem = {
  readonly id: string;
  readonly kind: NewsKind;
  readonly occurredAt: Date;
  readonly isRead: boolean;
  readonly detail: NewsDetail;
  readonly caseId: string | null;
  /** Of the filing that it is about, once it is registered. */
  readonly registrationNumber: string | null;
  /** The page that it leads to, without the language. */
  readonly path: string;
};

export type Inbox = {
  readonly items: readonly InboxItem[];
  /** After which the next page begins; null at the end. */
  readonly next: string | null;
};

/** The address of a part of the inbox, without the language. */
export function inboxPath({ show, before, done }: Partial<InboxQuery>): string {
  const search = new URLSearchParams({
    ...(show === "unread" ? { show } : {}),
    ...(before === undefined ? {} : { before }),
    ...(done === undefined ? {} : { done }),
  }).toString();
  return search === "" ? "/notifications" : `/notifications?${search}`;
}
