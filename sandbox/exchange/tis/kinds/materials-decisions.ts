import type { NewFiling } from "@/lib/exchange/shapes";
import { textIn } from "./answers-of";
import { grantInPart, grantRequest, refuseRequest } from "./usual-decisions";

/** How what is not electronic gets to whoever asked for it; requests of before that was asked leave it to the court's words. */
const HANDED_OVER: Readonly<Record<string, string>> = {
  court: "Pieprasīto papīrā vai datu nesējā var saņemt tiesas kancelejā.",
  post: "Pieprasīto papīrā vai datu nesējā tiesa nosūta pa pastu uz pieprasījumā norādīto adresi.",
};

function handedOver(content: NewFiling): string[] {
  const how = HANDED_OVER[textIn(content, "paperDelivery") ?? ""];
  return how === undefined ? [] : [how];
}

export const MATERIALS_DECISIONS = {
  grant: grantRequest({
    title: ["Izsniegt materiālus", "Hand out the materials"],
    paper: ({ filing: { content }, input: { text } }) => {
      const which = textIn(content, "materialsWhich");
      return {
        kind: "notice",
        title: "Paziņojums par lietas materiālu izsniegšanu",
        paragraphs: [
          "Tiesa izsniedz pieprasītos lietas materiālus.",
          ...(which === null ? [] : [`Pieprasīts: ${which}`]),
          ...handedOver(content),
          ...(text === "" ? [] : [text]),
        ],
      };
    },
  }),
  "grant-in-part": grantInPart({ title: ["Izsniegt daļu", "Hand out a part"] }),
  refuse: refuseRequest(),
} as const;
