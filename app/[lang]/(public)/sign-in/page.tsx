import { z } from "zod";
import { SignInForm } from "@/components/identity/sign-in-form";
import { SignInNotice } from "@/components/identity/sign-in-notice";
import { Page } from "@/components/layout/page";
import { pageMetadata } from "@/components/layout/page-metadata";
import { portalMode } from "@/lib/env";
import { definePage } from "@/lib/http/define-page";
import { translator } from "@/lib/i18n/translator";
import { pathInLanguage, safeReturnPath } from "@/lib/identity/return-path";
import { SIGN_IN_PROBLEMS, signInAddress } from "@/lib/identity/sign-in-address";

export const generateMetadata = pageMetadata((t) => ({ title: t("identity:signIn.title") }));

const query = z.object({
  return: z.string().optional().catch(undefined),
  stepUp: z.literal("1").optional().catch(undefined),
  problem: z.enum(SIGN_IN_PROBLEMS).optional().catch(undefined),
});

export default definePage({
  access: "public",
  query,
  audit: "none",
  render: ({ query: { return: given, stepUp, problem } }, { language }) => {
    const isStepUp = stepUp === "1";
    const returnPath = pathInLanguage(safeReturnPath(given, language), language);
    const path = signInAddress({ language, returnPath, isStepUp }).slice(1 + language.length);
    const title = translator(language)(isStepUp ? "identity:stepUp.title" : "identity:signIn.title");
    const messages = problem === undefined ? null : <SignInNotice problem={problem} language={language} />;
    return (
      <Page language={language} path={path} area="public" title={title} messages={messages}>
        <SignInForm
          language={language}
          returnPath={returnPath}
          isStepUp={isStepUp}
          isDemo={portalMode() === "demo"}
        />
      </Page>
    );
  },
});
