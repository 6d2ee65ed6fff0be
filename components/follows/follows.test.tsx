import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FollowForm } from "@/components/hearings/follow-form";
import { LANGUAGES } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import { mailContent } from "@/lib/mail/mail-content";
import { FollowPage } from "./follow-page";
import { FollowToldPage } from "./follow-told-page";

/** By a number e-mails come of the hearings of a case, and of nothing else that happens in it. */
const OF_THE_CASE = {
  lv: /sekot\w* (vis\w+ )?liet|mainās lietā|lietā kaut kas/i,
  en: /follow\w* (the (whole )?|another )?case|changes in the case/i,
};

test.each(LANGUAGES)("nobody is promised news of a case, only of its hearings (%s)", (language) => {
  const t = translator(language);
  for (const text of [
    t("proceedings:result.follow"),
    t("follows:hearing.instead"),
    t("follows:fault.hearingGone"),
    t("follows:sent.again"),
    t("follows:what.caseNumber", { target: "C30123426" }),
    t("mail:follow.caseNumber", { caseNumber: "C30123426" }),
    t("mail:follow.followHidden.subject"),
  ]) {
    expect(text).toMatch(language === "lv" ? /sēd/ : /hearing/);
    expect(text).not.toMatch(OF_THE_CASE[language]);
  }
});

const view = { number: "", hearing: null, email: "", faults: [] };

test.each(LANGUAGES)("whoever follows is promised the same everywhere (%s)", (language) => {
  const changes = translator(language)("follows:changes");
  const asked = { template: "followConfirm", language, origin: "https://portal.example" } as const;
  for (const text of [
    renderToStaticMarkup(<FollowForm hearingId="hearing-0001" language={language} />),
    renderToStaticMarkup(<FollowPage view={view} language={language} />),
    renderToStaticMarkup(<FollowToldPage what="confirmed" path="/follows/confirmed" language={language} />),
    mailContent({ ...asked, values: { token: "t" } }).text,
  ])
    expect(text).toContain(changes);
});
