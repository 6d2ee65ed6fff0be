import { CodeBlock } from "@/components/ui/code-block";
import { Details } from "@/components/ui/details";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import type { OpenExample } from "@/lib/open-data/open-examples";

type ExampleSectionProps = { examples: readonly OpenExample[]; language: Language };

export function ExampleSection({ examples, language }: ExampleSectionProps) {
  const t = translator(language);
  return (
    <Section id="examples" title={t("openData:examples.title")}>
      <Paragraph>{t("openData:examples.text")}</Paragraph>
      {examples.map((example) => (
        <Example key={example.id} example={example} language={language} />
      ))}
    </Section>
  );
}

function Example({ example, language }: { example: OpenExample; language: Language }) {
  const t = translator(language);
  const { id, address, question, answer } = example;
  return (
    <Details summary={t(`openData:examples.${id}`)}>
      {question === null ? (
        <Paragraph>
          <TextLink href={address} fresh>
            {address}
          </TextLink>
        </Paragraph>
      ) : (
        <>
          <Paragraph>{address}</Paragraph>
          <CodeBlock>{question}</CodeBlock>
        </>
      )}
      {answer === null ? (
        <Paragraph>{t("openData:examples.none")}</Paragraph>
      ) : (
        <CodeBlock lang={id === "hearings" ? "lv" : language}>{answer}</CodeBlock>
      )}
    </Details>
  );
}
