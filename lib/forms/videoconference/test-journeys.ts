import { type FormJourneys, JUDGED_CASE, TYPED_APPLICANT } from "../test-journey";

const END = ["language", "reason", "applicant", "attachments", "declaration"];
const ONLINE = {
  videoMode: "online",
  videoPlace: "Mājās, Liepājā, Latvijā",
  equipment: ["camera", "sound", "connection", "room"],
};

export const videoconferenceJourneys: FormJourneys = {
  inCase: JUDGED_CASE,
  typed: {
    hearingMeant: "h-1",
    videoFor: "self",
    ...ONLINE,
    needsInterpreter: "no",
    videoReason: "Dzīvoju 200 km no tiesas un kopju slimu māti",
    ...TYPED_APPLICANT,
    truth: "yes",
  },
  journeys: [
    {
      name: "from home, at a hearing that is known",
      change: {},
      path: ["hearing-meant", "who", "mode", "online", ...END],
      status: "complete",
    },
    {
      name: "a witness in another court, with an interpreter",
      change: {
        videoFor: "other",
        heardName: "Pjotrs Ivanovs Sīlis",
        heardRole: "witness",
        videoMode: "court",
        videoCourt: "KRT",
        videoCourthouse: "Liepājas tiesas nams, 5. zāle",
        needsInterpreter: "yes",
        interpreterLanguage: "ukraiņu",
      },
      path: [
        "hearing-meant",
        "who",
        "other-person",
        "mode",
        "at-court",
        "language",
        "interpreter",
        ...END.slice(1),
      ],
      status: "complete",
    },
    {
      name: "from prison, at a hearing that is not listed",
      change: {
        hearingMeant: "another",
        hearingDate: { day: "14", month: "12", year: "2026" },
        hearingTime: "10.30",
        videoMode: "prison",
        prison: "Rīgas Centrālcietums, 2. korpuss",
      },
      path: ["hearing-meant", "hearing-told", "who", "mode", "at-prison", ...END],
      status: "complete",
    },
    {
      name: "in a case that the portal does not see",
      change: {
        caseNumber: "C33359926",
        caseCourt: "RRT",
        hearingDate: { day: "14", month: "12", year: "2026" },
        ownRoleTold: "defendant",
      },
      inCase: null,
      path: ["case", "hearing-told", "who", "own-role", "mode", "online", ...END],
      status: "complete",
    },
    {
      name: "a hearing of yesterday",
      change: { hearingMeant: "another", hearingDate: { day: "21", month: "11", year: "2026" } },
      path: ["hearing-meant", "hearing-told"],
      status: "incomplete",
    },
    {
      name: "what was cancelled is not offered",
      change: { hearingDate: { day: "14", month: "12", year: "2026" } },
      inCase: {
        ...JUDGED_CASE,
        hearings: JUDGED_CASE.hearings.map((hearing) => ({ ...hearing, status: "cancelled" as const })),
      },
      path: ["hearing-told", "who", "mode", "online", ...END],
      status: "complete",
    },
    {
      name: "without saying what there is to be seen and heard with",
      change: { equipment: [] },
      path: ["hearing-meant", "who", "mode", "online"],
      status: "incomplete",
    },
  ],
};
