import { ButtonForm } from "@/components/ui/button-form";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";

type SignInFormProps = { language: Language; returnPath: string; isStepUp: boolean; isDemo: boolean };

/** Why, what happens, and the one button. */
export function SignInForm({ language, returnPath, isStepUp, isDemo }: SignInFormProps) {
  const t = translator(language);
  const fields = { return: returnPath, language, ...(isStepUp && { stepUp: "1" }) };
  const words = isStepUp
    ? {
        lead: t("identity:stepUp.lead"),
        more: [t("identity:stepUp.why"), t("identity:stepUp.kept")],
        button: t("identity:stepUp.button"),
      }
    : {
        lead: t("identity:signIn.lead"),
        more: [t("identity:signIn.what"), t("identity:signIn.high"), t("identity:signIn.then")],
        button: t("identity:signIn.button"),
      };
  return (
    <>
      <Paragraph size="lead">{words.lead}</Paragraph>
      {words.more.map((text) => (
        <Paragraph key={text}>{text}</Paragraph>
      ))}
      {isDemo && (
        <Notice title={t("identity:signIn.demo.title")}>
          <Paragraph>{t("identity:signIn.demo.text")}</Paragraph>
        </Notice>
      )}
      <ButtonForm action="/api/identity/sign-in" fields={fields}>
        {words.button}
      </ButtonForm>
    </>
  );
}
