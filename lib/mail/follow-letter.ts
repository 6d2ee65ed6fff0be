import { formatInstant } from "@/lib/i18n/format";
import type { TextKey } from "@/lib/i18n/text-key";
import { type TextValues, type Translate, translator } from "@/lib/i18n/translator";
import type { NewsKind } from "@/lib/notifications/news";
import type { MailPart } from "./mail-html";
import { type AskedMail, type MailLetter, tokenLink } from "./mail-letter";
import type { MailTemplate, MailValues } from "./mail-template";

type FollowTemplate = Exclude<MailTemplate, NewsKind | "addressConfirm">;

/** Why somebody who follows hearings, or wants to, is written to. */
export function followLetter(asked: AskedMail, template: FollowTemplate): MailLetter {
  const { language, values, origin } = asked;
  const t = translator(language);
  const end = values["endToken"] ?? "";
  const unsubscribe: MailPart[] = [
    { text: t("mail:follow.why") },
    { link: tokenLink(`${origin}/${language}/follows/end`, { token: end }), label: t("mail:follow.end") },
  ];
  const canEnd = !HAS_NOTHING_TO_END.has(template);
  return {
    subject: t(`mail:follow.${template}.subject`),
    parts: partsOf(asked, template, t),
    footer: [...(canEnd ? unsubscribe : []), { text: t("mail:automatic") }],
    headers: canEnd ? oneClick(`${origin}/api/follows/end`, end) : {},
  };
}

/** Either it has not begun, or it ends with this e-mail. */
const HAS_NOTHING_TO_END: ReadonlySet<FollowTemplate> = new Set([
  "followConfirm",
  "followClosed",
  "followEnded",
]);

function partsOf(asked: AskedMail, template: FollowTemplate, t: Translate): MailPart[] {
  const { language, values, origin } = asked;
  const { hearingId, calledOff } = values;
  const parts: MailPart[] = [{ text: t(`mail:follow.${template}.text`, followWords(asked, t)) }];
  if (template === "followClosed")
    parts.push({ text: t(`mail:follow.closed.${calledOff === undefined ? "stands" : "calledOff"}`) });
  parts.push(...factsOf(asked, template, t).map((text) => ({ text })));
  if (hearingId !== undefined)
    parts.push({ link: `${origin}/${language}/hearings/${hearingId}`, label: t("mail:follow.hearing") });
  if (template === "followClosed") parts.push({ text: t("mail:follow.closed.end") });
  if (template === "followConfirm") {
    const link = tokenLink(`${origin}/${language}/follows/confirm`, values);
    parts.push({ link, label: t("mail:follow.confirm") }, { text: t("mail:follow.otherwise") });
  }
  return parts;
}

/** RFC 8058: the mail program itself offers to end it. */
const oneClick = (address: string, token: string): Record<string, string> => ({
  "List-Unsubscribe": `<${tokenLink(address, { token })}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});

/** What is followed, as the follower named it; all of it is in the public calendar. */
function followWords({ values }: AskedMail, t: Translate): TextValues {
  const { caseNumber, followed } = values;
  const isCase = caseNumber !== undefined && followed !== "hearing";
  return {
    what: isCase ? t("mail:follow.caseNumber", { caseNumber }) : t("mail:follow.aHearing"),
    changes: t("follows:changes"),
  };
}

/** Which hearing it is, and of what changed how it was and how it is; of what is not known there is no line. */
function factsOf({ language, values }: AskedMail, template: FollowTemplate, t: Translate): string[] {
  const fact = (key: TextKey, value: string | undefined): string[] =>
    value === undefined ? [] : [t(key, { value })];
  const time = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : formatInstant(new Date(text), language);
  const { followed, mode, onAgain, startedAt } = values;
  return [
    ...(followed === "hearing" ? fact("mail:follow.case", values["caseNumber"]) : []),
    ...fact("mail:follow.court", values["court"]),
    ...(onAgain === undefined ? [] : [t("mail:follow.onAgain")]),
    ...fact("mail:follow.before", time(startedAt)),
    ...fact(startedAt === undefined ? "mail:follow.time" : "mail:follow.now", time(values["startsAt"])),
    ...TRAITS.flatMap((trait) => traitLines(trait, values, t)),
    ...(mode === "video" || mode === "inPerson" ? [t(`mail:follow.mode.${mode}`)] : []),
  ];
}

const TRAITS = ["house", "hall", "judge"] as const;

/** A trait that changed says both, and what is not known in words; one that did not only says what it is. */
function traitLines(trait: (typeof TRAITS)[number], values: MailValues, t: Translate): string[] {
  const { [trait]: value = "", [`${trait}Before`]: before } = values;
  if (before === undefined) return value === "" ? [] : [t(`mail:follow.${trait}.is`, { value })];
  return [
    before === ""
      ? t(`mail:follow.${trait}.wasUnknown`)
      : t(`mail:follow.${trait}.before`, { value: before }),
    value === "" ? t(`mail:follow.${trait}.isUnknown`) : t(`mail:follow.${trait}.now`, { value }),
  ];
}
