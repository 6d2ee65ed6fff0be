import { isDay } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import { formatDay, formatInstant } from "@/lib/i18n/format";
import type { TextKey } from "@/lib/i18n/text-key";
import { type TextValues, type Translate, translator } from "@/lib/i18n/translator";
import { isNewsKind, type NewsKind } from "@/lib/notifications/news";
import { mailHtml, type MailPart, mailText } from "./mail-html";
import type { MailTemplate, MailValues } from "./mail-template";

type Asked = {
  readonly template: MailTemplate;
  readonly language: Language;
  readonly values: MailValues;
  /** The portal's own address. */
  readonly origin: string;
};

export type MailContent = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
};

type Letter = {
  readonly subject: string;
  readonly parts: readonly MailPart[];
  readonly footer: readonly MailPart[];
  readonly headers?: Readonly<Record<string, string>>;
};

/** What an e-mail says, in words. Of a case it says nothing but that there is news. */
export function mailContent(asked: Asked): MailContent {
  const { subject, parts, footer, headers = {} } = letterOf(asked);
  const written = { language: asked.language, title: subject, parts, footer };
  return { subject, text: mailText(written), html: mailHtml(written), headers };
}

function letterOf(asked: Asked): Letter {
  const { template } = asked;
  if (isNewsKind(template)) return newsLetter(asked, template);
  return template === "addressConfirm" ? addressLetter(asked) : followLetter(asked, template);
}

/** Terms: the only thing that a letter tells of a matter, since whoever does not sign in must still know it. */
const TERM_OF: Partial<Readonly<Record<NewsKind, "cureBy" | "endsOn">>> = {
  filingLeftWithoutProgress: "cureBy",
  cureByNear: "cureBy",
  draftEnding: "endsOn",
};

function newsLetter({ language, values, origin }: Asked, kind: NewsKind): Letter {
  const t = translator(language);
  const field = TERM_OF[kind];
  const day = field === undefined ? undefined : values[field];
  const term = day !== undefined && isDay(day) ? { day: formatDay(day, language) } : null;
  return {
    subject: t(`mail:news.${kind}.subject`),
    parts: [
      { text: t(`mail:news.${kind}.text`) },
      ...(term === null || field === undefined ? [] : [{ text: t(`mail:term.${field}`, term) }]),
      { text: t("mail:open") },
      { link: `${origin}/${language}/notifications`, label: t("mail:inbox") },
    ],
    footer: [
      { text: t("mail:copy") },
      { link: `${origin}/${language}/account#mail`, label: t("mail:settings") },
    ],
  };
}

function addressLetter({ language, values, origin }: Asked): Letter {
  const t = translator(language);
  return {
    subject: t("mail:addressConfirm.subject"),
    parts: [
      { text: t("mail:addressConfirm.text") },
      {
        link: tokenLink(`${origin}/${language}/account/email`, values),
        label: t("mail:addressConfirm.link"),
      },
      { text: t("mail:addressConfirm.otherwise") },
    ],
    footer: [{ text: t("mail:automatic") }],
  };
}

type FollowTemplate = Exclude<MailTemplate, NewsKind | "addressConfirm">;

function followLetter(asked: Asked, template: FollowTemplate): Letter {
  const { language, values, origin } = asked;
  const t = translator(language);
  const isBeginning = template === "followConfirm";
  const filled = followWords(asked, t);
  const parts: MailPart[] = [
    { text: t(`mail:follow.${template}.text`, filled) },
    ...factsOf(asked, template, t).map((text) => ({ text })),
  ];
  const { hearingId } = values;
  if (hearingId !== undefined)
    parts.push({ link: `${origin}/${language}/hearings/${hearingId}`, label: t("mail:follow.hearing") });
  if (isBeginning) {
    const link = tokenLink(`${origin}/${language}/follows/confirm`, values);
    parts.push({ link, label: t("mail:follow.confirm") }, { text: t("mail:follow.otherwise") });
  }
  const end = values["endToken"] ?? "";
  return {
    subject: t(`mail:follow.${template}.subject`),
    parts,
    footer: [
      ...(isBeginning || template === "followEnded"
        ? []
        : [
            { text: t("mail:follow.why") },
            {
              link: tokenLink(`${origin}/${language}/follows/end`, { token: end }),
              label: t("mail:follow.end"),
            },
          ]),
      { text: t("mail:automatic") },
    ],
    headers: isBeginning || template === "followEnded" ? {} : oneClick(`${origin}/api/follows/end`, end),
  };
}

/** RFC 8058: the mail program itself offers to end it. */
const oneClick = (address: string, token: string): Record<string, string> => ({
  "List-Unsubscribe": `<${tokenLink(address, { token })}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});

const tokenLink = (address: string, { token = "" }: MailValues): string =>
  `${address}?${new URLSearchParams({ token }).toString()}`;

/** What is followed, as the follower named it; all of it is in the public calendar. */
function followWords({ values }: Asked, t: Translate): TextValues {
  const { caseNumber, followed } = values;
  const isCase = caseNumber !== undefined && followed !== "hearing";
  return { what: isCase ? t("mail:follow.caseNumber", { caseNumber }) : t("mail:follow.aHearing") };
}

/** Which hearing it is, and what was otherwise before; of what is not known there is no line. */
function factsOf({ language, values }: Asked, template: FollowTemplate, t: Translate): string[] {
  const fact = (key: TextKey, value: string | undefined): string[] =>
    value === undefined ? [] : [t(key, { value })];
  const time = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : formatInstant(new Date(text), language);
  const isMoved = template === "followMoved";
  return [
    ...(values["followed"] === "hearing" ? fact("mail:follow.case", values["caseNumber"]) : []),
    ...fact("mail:follow.court", values["court"]),
    ...(isMoved ? fact("mail:follow.before", time(values["startedAt"])) : []),
    ...fact(isMoved ? "mail:follow.now" : "mail:follow.time", time(values["startsAt"])),
    ...(isMoved ? fact("mail:follow.hallBefore", values["hallBefore"]) : []),
    ...fact(isMoved ? "mail:follow.hallNow" : "mail:follow.hall", values["hall"]),
    ...fact("mail:follow.judgeBefore", values["judgeBefore"]),
    ...fact("mail:follow.judgeNow", values["judge"]),
  ];
}
