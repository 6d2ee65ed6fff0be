import { isDay } from "@/lib/core/day";
import { formatDay } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { isNewsKind, type NewsKind } from "@/lib/notifications/news";
import { followLetter } from "./follow-letter";
import { mailHtml, mailText } from "./mail-html";
import { type AskedMail, type MailLetter, tokenLink } from "./mail-letter";

export type MailContent = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** What an e-mail says, in words. Of a case it says nothing but that there is news. */
export function mailContent(asked: AskedMail): MailContent {
  const { subject, parts, footer, headers = {} } = letterOf(asked);
  const written = { language: asked.language, title: subject, parts, footer };
  return { subject, text: mailText(written), html: mailHtml(written), headers };
}

function letterOf(asked: AskedMail): MailLetter {
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

function newsLetter({ language, values, origin }: AskedMail, kind: NewsKind): MailLetter {
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

function addressLetter({ language, values, origin }: AskedMail): MailLetter {
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
