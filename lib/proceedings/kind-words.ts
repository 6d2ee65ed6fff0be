import type { Proceeding } from "@/lib/exchange/shapes";
import type { TextKey } from "@/lib/i18n/text-key";
import { type Situation, SITUATIONS } from "./situation";

type Kind = Proceeding["processKind"];
type Stage = Proceeding["stages"][number]["kind"];
type Words = { readonly title: TextKey; readonly text: TextKey };

/** Kinds of proceedings that have words of their own: in them nobody sues, and no claim is accepted. */
const OWN: Partial<Record<Kind, "criminal" | "offence">> = {
  criminal: "criminal",
  administrativeOffence: "offence",
};
const OWN_STAGES = ["registered", "accepted", "explanationsAwaited", "refused"] as const;
const OWN_SITUATIONS = ["opened", "awaitingExplanation", "refused"] as const;

/** What happened, in the words of its kind of proceedings. */
export function stageWords(kind: Kind, stage: Stage): Words {
  const own = OWN[kind];
  const special = OWN_STAGES.find((name) => name === stage);
  if (own === undefined || special === undefined)
    return { title: `proceedings:stage.${stage}.title`, text: `proceedings:stage.${stage}.text` };
  return {
    title: `proceedings:ofKind.${own}.stage.${special}.title`,
    text: `proceedings:ofKind.${own}.stage.${special}.text`,
  };
}

/** How a case stands, in the words of its kind of proceedings. */
export function situationWords(kind: Kind, situation: Situation): Words {
  const own = OWN[kind];
  const special = OWN_SITUATIONS.find((name) => name === situation);
  if (own === undefined || special === undefined) return commonWords(situation);
  return {
    title: `proceedings:ofKind.${own}.status.${special}.title`,
    text: `proceedings:ofKind.${own}.status.${special}.text`,
  };
}

function commonWords(situation: Situation): Words {
  const beside = SITUATIONS.find((name) => name === situation);
  if (beside !== undefined)
    return { title: `proceedings:situation.${beside}.title`, text: `proceedings:situation.${beside}.text` };
  const status = situation as Exclude<Situation, (typeof SITUATIONS)[number]>;
  return { title: `proceedings:status.${status}.title`, text: `proceedings:status.${status}.text` };
}
