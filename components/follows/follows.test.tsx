import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FollowForm } from "@/components/hearings/follow-form";
import { LANGUAGES } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import { mailContent } from "@/lib/mail/mail-content";
import { FollowPage } from "./follow-page";
import { FollowToldPage } from "./follow-told-page";

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
