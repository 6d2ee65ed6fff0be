import { lang } from "next/root-params";
import { ProblemPage } from "@/components/layout/problem-page";
import { DEFAULT_LANGUAGE, isLanguage } from "@/lib/core/language";

export default async function NotFound() {
  const language = await lang();
  return (
    <ProblemPage language={isLanguage(language) ? language : DEFAULT_LANGUAGE} code="notFound" path="" />
  );
}
