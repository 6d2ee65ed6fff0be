import { localized } from "@/components/layout/sections";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { courtPath } from "@/lib/courts/directory";

/** A court by its name, which is Latvian in every language. */
export function CourtLink({ name, language }: { name: string; language: Language }) {
  return (
    <TextLink href={localized(language, courtPath({ name }))} lang="lv" fresh>
      {name}
    </TextLink>
  );
}
