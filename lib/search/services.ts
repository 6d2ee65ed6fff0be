import type { Language } from "@/lib/core/language";
import { HELP_TOPIC_CODES, HELP_TOPICS } from "@/lib/guidance/help-topics";
import { glossary } from "@/lib/glossary/glossary";
import { translator } from "@/lib/i18n/translator";
import { formItems } from "./forms-to-find";
import { type SearchItem, searchItem } from "./search-item";

/** Pages that do something, with their addresses. Words are under `search:services.<code>`. */
const SERVICES = {
  cases: "/cases",
  proceedings: "/proceedings",
  hearings: "/hearings",
  fees: "/fees",
  maintenance: "/fees?matter=maintenance",
  mine: "/courts/mine",
  courts: "/courts",
  forms: "/forms",
  receipts: "/receipts/verify",
  status: "/status",
  openData: "/open-data",
  contact: "/contact",
  accessibility: "/accessibility",
  privacy: "/privacy",
  cookies: "/cookies",
} as const;
const SERVICE_CODES = Object.keys(SERVICES) as readonly (keyof typeof SERVICES)[];

const OTHER: Readonly<Record<Language, Language>> = { lv: "en", en: "lv" };

/** The other language's words find the same: people search in the words of their papers. */
function services(language: Language): SearchItem[] {
  const t = translator(language);
  const other = translator(OTHER[language]);
  return SERVICE_CODES.map((code) =>
    searchItem({
      kind: "service",
      path: SERVICES[code],
      title: t(`search:services.${code}.title`),
      text: t(`search:services.${code}.text`),
      keys: [
        t(`search:services.${code}.words`),
        other(`search:services.${code}.title`),
        other(`search:services.${code}.words`),
      ],
    }),
  );
}

const terms = (language: Language): SearchItem[] =>
  glossary(language).map(({ code, term, other, meaning }) =>
    searchItem({ kind: "term", path: `/glossary#${code}`, title: term, text: meaning, keys: [other] }),
  );

function help(language: Language): SearchItem[] {
  const t = translator(language);
  const other = translator(OTHER[language]);
  return HELP_TOPIC_CODES.flatMap((topic) =>
    HELP_TOPICS[topic].answers.map((code) =>
      searchItem({
        kind: "help",
        path: `/help/${topic}#${code}`,
        title: t(`help:answers.${code}.question`),
        text: t(`help:answers.${code}.answer`),
        keys: [t(`help:topics.${topic}.title`), other(`help:topics.${topic}.title`)],
      }),
    ),
  );
}

/** Everything that does not change while the portal runs. */
export const standingItems = (language: Language): readonly SearchItem[] => [
  ...formItems(language),
  ...services(language),
  ...terms(language),
  ...help(language),
];
