import { z } from "zod";
import { NEWS_KINDS } from "@/lib/notifications/news";

/** Whatever the portal writes to somebody: news of their matters, and what belongs to addresses and follows. */
const OTHER_TEMPLATES = [
  "addressConfirm",
  "followConfirm",
  "followSet",
  "followMoved",
  "followJudge",
  "followCancelled",
  "followHidden",
  "followClosed",
  "followEnded",
] as const;

export const mailTemplate = z.enum([...NEWS_KINDS, ...OTHER_TEMPLATES]);
export type MailTemplate = z.infer<typeof mailTemplate>;

export const MAIL_TEMPLATES: readonly MailTemplate[] = mailTemplate.options;

/** What a template is filled with; codes and instants, put into words only when it leaves. */
export const mailValues = z.record(z.string(), z.string());
export type MailValues = z.infer<typeof mailValues>;
