import { Paragraph } from "@/components/ui/paragraph";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import { Page } from "./page";
import type { PROBLEMS } from "./problems";
import { localized } from "./sections";

type ProblemPageProps = {
  language: Language;
  code: (typeof PROBLEMS)[number];
  /** Where the page stands without its language; the page about the problem unless it shows in another's place. */
  path?: string | undefined;
  /** The number under which the log knows it. Without one the line stays unseen; scripts/portal fills it in. */
  reference?: string | undefined;
};

/** A refusal told to people: what happened, what is not lost, where to go. */
export function ProblemPage({ language, code, path = `/problem/${code}`, reference }: ProblemPageProps) {
  const t = translator(language);
  const onward =
    code === "expired"
      ? { path: "/cases", text: t("problems:signIn") }
      : { path: "", text: t("problems:home") };
  return (
    <Page language={language} path={path} area="public" title={t(`problems:${code}.title`)}>
      <Paragraph>{t(`problems:${code}.text`)}</Paragraph>
      <Paragraph>
        <TextLink href={localized(language, onward.path)} fresh>
          {onward.text}
        </TextLink>
      </Paragraph>
      <p className="tp-paragraph tp-paragraph--sm tp-muted tp-reference">
        {t("problems:reference")} <span id="reference">{reference}</span>
      </p>
    </Page>
  );
}
