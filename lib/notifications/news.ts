import { z } from "zod";

/** What a person is told of. */
export const NEWS_KINDS = [
  "filingRegistered",
  "filingOpened",
  "filingLeftWithoutProgress",
  "filingCorrected",
  "filingRefused",
  "filingDeemedNotFiled",
  "filingDecided",
  "filingNoted",
  "caseDocument",
  "hearingSet",
  "hearingChanged",
  "rulingIssued",
  "paymentReceived",
  "paymentFailed",
  "paymentHeld",
  "paymentReturning",
  "paymentReturned",
  "paymentConfirmed",
  "cureByNear",
  "draftEnding",
  "hearingTomorrow",
  "signatureAsked",
  "signatureVoided",
  "signatureGiven",
  "signatureRefused",
  "partAsked",
  "partFilled",
] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

export const isNewsKind = (text: string): text is NewsKind => NEWS_KINDS.some((kind) => kind === text);

/** What can be switched off by itself. */
export const NEWS_GROUPS = [
  "defects",
  "filings",
  "documents",
  "hearings",
  "rulings",
  "payments",
  "drafts",
  "signatures",
] as const;
export type NewsGroup = (typeof NEWS_GROUPS)[number];

export const GROUP_OF: Readonly<Record<NewsKind, NewsGroup>> = {
  filingRegistered: "filings",
  filingOpened: "filings",
  filingLeftWithoutProgress: "defects",
  filingCorrected: "filings",
  filingRefused: "defects",
  filingDeemedNotFiled: "defects",
  filingDecided: "rulings",
  filingNoted: "filings",
  caseDocument: "documents",
  hearingSet: "hearings",
  hearingChanged: "hearings",
  rulingIssued: "rulings",
  paymentReceived: "payments",
  paymentFailed: "payments",
  paymentHeld: "payments",
  paymentReturning: "payments",
  paymentReturned: "payments",
  paymentConfirmed: "payments",
  cureByNear: "defects",
  draftEnding: "drafts",
  hearingTomorrow: "hearings",
  signatureAsked: "signatures",
  signatureVoided: "signatures",
  signatureGiven: "signatures",
  signatureRefused: "signatures",
  partAsked: "signatures",
  partFilled: "signatures",
};

/**
 * A notice of defects leaves twenty days, and whoever misses them has filed nothing (Civil Procedure Law, s. 133): it is
 * always sent to whoever has given an address.
 */
export const ALWAYS_SENT: NewsGroup = "defects";
export const OPTIONAL_GROUPS = NEWS_GROUPS.filter((group) => group !== ALWAYS_SENT);

/** What a piece of news says beyond its kind; kept sealed. */
export const newsDetail = z.object({
  /** The number of the case, so that the person knows which. */
  caseNumber: z.string().optional(),
  /** The last day of a term. */
  cureBy: z.string().optional(),
  /** When a hearing begins. */
  startsAt: z.string().optional(),
  /** The day on which a draft is deleted. */
  endsOn: z.string().optional(),
});
export type NewsDetail = z.infer<typeof newsDetail>;

/** What the news is about, by ids. */
export type NewsSubject = {
  readonly caseId?: string | null;
  readonly filingId?: string | null;
  readonly dueId?: string | null;
  readonly draftId?: string | null;
  /** The invitation to sign. */
  readonly signatoryId?: string | null;
};

export type News = {
  readonly personId: string;
  readonly kind: NewsKind;
  /** What happened, as lib/notifications/occurrence.ts names it. */
  readonly occurrence: string;
  readonly subject: NewsSubject;
  readonly detail?: NewsDetail;
  /** The day of the hearing that is told of. */
  readonly hearingOn?: string;
  readonly occurredAt: Date;
};
