import { Page } from "@/components/layout/page";
import { ButtonForm } from "@/components/ui/button-form";
import { Paragraph } from "@/components/ui/paragraph";
import type { Language } from "@/lib/core/language";
import type { TokenFollow } from "@/lib/follows/token-follow";
import { translator } from "@/lib/i18n/translator";
import { HearingFacts } from "./hearing-facts";

type FollowTokenPageProps = {
  act: "confirm" | "end";
  follow: TokenFollow;
  token: string;
  language: Language;
};

const ACTION = { confirm: "/api/follows/confirmation", end: "/api/follows/end" } as const;

/** One button: a program that only looks at the links of an e-mail neither begins nor ends anything. */
export function FollowTokenPage({ act, follow, token, language }: FollowTokenPageProps) {
  const t = translator(language);
  return (
    <Page language={language} path={`/follows/${act}`} area="public" title={t(`follows:${act}.title`)}>
      <Paragraph>{t(`follows:${act}.text`)}</Paragraph>
      <Paragraph size="lead">{t(`follows:what.${follow.kind}`, { target: follow.target })}</Paragraph>
      {follow.hearing !== null && <HearingFacts hearing={follow.hearing} language={language} />}
      <ButtonForm action={ACTION[act]} fields={{ token, language }}>
        {t(`follows:${act}.button`)}
      </ButtonForm>
    </Page>
  );
}
