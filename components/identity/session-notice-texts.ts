import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import type { SessionNoticeTexts } from "./session-notice";

/** The words of the session notice, chosen on the server: the browser carries no catalogue. */
export function sessionNoticeTexts(language: Language): SessionNoticeTexts {
  const t = translator(language);
  return {
    ending: {
      title: t("identity:notice.ending.title"),
      text: t("identity:notice.ending.text"),
      stay: t("identity:notice.stay"),
    },
    last: { title: t("identity:notice.last.title"), text: t("identity:notice.last.text") },
    over: { title: t("identity:notice.over.title"), text: t("identity:notice.over.text") },
  };
}
