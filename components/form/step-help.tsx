import { Details } from "@/components/ui/details";
import { Paragraph } from "@/components/ui/paragraph";
import type { DraftPage } from "./draft-frame";

/** Help that only some need, folded away. */
export function StepHelp({ of: { words }, step }: { of: DraftPage; step: string }) {
  const [title, text] = [words.maybe(`steps.${step}.helpTitle`), words.maybe(`steps.${step}.help`)];
  if (title === undefined || text === undefined) return null;
  return (
    <Details summary={title}>
      <Paragraph>{text}</Paragraph>
    </Details>
  );
}
