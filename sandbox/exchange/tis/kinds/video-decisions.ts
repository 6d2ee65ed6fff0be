import { dayInRiga } from "@/lib/core/day";
import type { Hearing, NewFiling } from "@/lib/exchange/shapes";
import type { CaseFile } from "../case-file";
import { atMoment } from "../words";
import { textIn } from "./answers-of";
import { hearingChanged } from "./case-changes";
import type { Incoming, Refusal } from "./kind-rules";
import { grantRequest, refuseRequest } from "./usual-decisions";

/** The hearing that is meant: by its id, else the one that is set on the day that was told. */
function hearingMeant(file: CaseFile | null, { concerns, answers }: NewFiling): Hearing | null {
  const set = file?.hearings.filter(({ status }) => status === "scheduled") ?? [];
  if (concerns?.kind === "hearing") return set.find(({ hearingId }) => hearingId === concerns.id) ?? null;
  const told = textIn({ answers }, "hearingDate");
  return set.find(({ startsAt }) => dayInRiga(new Date(startsAt)) === told) ?? null;
}

/** A hearing that was held or called off cannot be held otherwise any more. */
export const videoRefusal = ({ file, content }: Incoming): Refusal | null =>
  content.concerns?.kind === "hearing" && hearingMeant(file, content) === null
    ? { code: "requestInvalid", detail: "/concerns not scheduled" }
    : null;

const HOW: Readonly<Record<string, string>> = {
  online:
    "Piedalīšanās tiešsaistes sistēmā: saite ir lietas sadaļā par tiesas sēdi. Identitāti pārbauda tiesa (Civilprocesa likuma 155. panta otrā daļa).",
  court:
    "Piedalīšanās no citas tiesas: identitāti pārbauda tiesas noteikts pārstāvis (Civilprocesa likuma 155. panta otrā daļa).",
  prison: "Piedalīšanās no ieslodzījuma vietas: tehnisko nodrošinājumu sagatavo ieslodzījuma vieta.",
};

export const VIDEO_DECISIONS = {
  grant: grantRequest({
    title: ["Atļaut videokonferenci", "Allow the videoconference"],
    paper: ({ filing: { content }, file, input: { text } }) => {
      const hearing = hearingMeant(file, content);
      const how = HOW[textIn(content, "videoMode") ?? ""];
      return {
        kind: "decision",
        title: "Lēmums par piedalīšanos tiesas sēdē, izmantojot videokonferenci",
        paragraphs: [
          hearing === null
            ? "Tiesa atļauj piedalīties tiesas sēdē, izmantojot videokonferenci."
            : `Tiesa atļauj piedalīties tiesas sēdē ${atMoment(new Date(hearing.startsAt))}, izmantojot videokonferenci.`,
          ...(how === undefined ? [] : [how]),
          ...(text === "" ? [] : [text]),
        ],
      };
    },
    changes: (file, { filing: { content } }) =>
      hearingChanged(file, hearingMeant(file, content)?.hearingId ?? null, {
        mode: "video",
        videoUrl: isElsewhere(content) ? null : `https://video.example/${file.caseId}`,
      }),
    event: "lv.elieta.hearing.changed",
  }),
  refuse: refuseRequest({ title: ["Neatļaut, jāierodas klātienē", "Refuse: attendance in person"] }),
} as const;

/** In another court or a prison there is nothing for the person to open. */
const isElsewhere = (content: NewFiling): boolean =>
  ["court", "prison"].includes(textIn(content, "videoMode") ?? "");
