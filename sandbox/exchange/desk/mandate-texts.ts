import type { MandateKind, SpecialPower } from "@/lib/exchange/shapes";
import type { DeskLanguage } from "./texts";

const lv = {
  title: "Pilnvarojumi",
  lead: "Kas kura vārdā var rīkoties: piešķiriet pilnvarojumu vai izbeidziet to, portāls to uzzina uzreiz.",
  none: "Pilnvarojumu nav.",
  add: "Piešķirt pilnvarojumu",
  end: "Izbeigt",
  ended: "beidzies",
  valid: "spēkā",
  actsFor: "rīkojas šīs personas vārdā:",
  who: "Kas rīkojas",
  principal: "Kura vārdā",
  kind: "Veids",
  jointWith: "Tikai kopā ar",
  alone: "viens pats",
  powers: "Īpaši pilnvarots (CPL 86. panta otrā daļa)",
  caseNumbers: "Tikai šajās lietās (numuri, ar komatu)",
  number: "Dokumenta numurs",
  issuedBy: "Kas izdevis",
  validFrom: "Spēkā no",
  validTo: "Pēdējā diena",
  kinds: {
    officer: "amatpersona",
    advocateOrder: "advokāta orderis",
    powerOfAttorney: "notariāla pilnvara",
    legalAidAssignment: "juridiskās palīdzības norīkojums",
    guardianship: "aizbildnība",
  },
  powerNames: {
    waiveClaim: "atteikties no prasības",
    changeClaim: "grozīt prasības priekšmetu",
    counterclaim: "celt pretprasību",
    admitClaim: "atzīt prasību",
    settle: "slēgt izlīgumu",
    arbitration: "nodot strīdu šķīrējtiesai",
    appeal: "pārsūdzēt apelācijas vai kasācijas kārtībā",
    submitEnforcement: "iesniegt izpildu dokumentu piedziņai",
    receiveProperty: "saņemt mantu vai naudu",
    endEnforcement: "izbeigt izpildu lietvedību",
  },
};

const en: typeof lv = {
  title: "Mandates",
  lead: "Who may act for whom: grant a mandate or end one, the portal knows at once.",
  none: "There are no mandates.",
  add: "Grant a mandate",
  end: "End",
  ended: "ended",
  valid: "valid",
  actsFor: "acts for",
  who: "Who acts",
  principal: "For whom",
  kind: "Kind",
  jointWith: "Only together with",
  alone: "alone",
  powers: "Special powers (Civil Procedure Law, s. 86(2))",
  caseNumbers: "Only in these cases (numbers, by comma)",
  number: "Number of the document",
  issuedBy: "Issued by",
  validFrom: "Valid from",
  validTo: "Last day",
  kinds: {
    officer: "officer",
    advocateOrder: "advocate's order",
    powerOfAttorney: "notarised power of attorney",
    legalAidAssignment: "legal-aid assignment",
    guardianship: "guardianship",
  },
  powerNames: {
    waiveClaim: "withdraw the claim",
    changeClaim: "change the claim",
    counterclaim: "bring a counterclaim",
    admitClaim: "admit the claim",
    settle: "settle",
    arbitration: "submit the dispute to arbitration",
    appeal: "appeal, also in cassation",
    submitEnforcement: "submit an enforcement document",
    receiveProperty: "receive property or money",
    endEnforcement: "end enforcement",
  },
};

export const mandateTexts = (language: DeskLanguage): typeof lv => (language === "en" ? en : lv);

/** The kinds and powers that the desk offers, by the words it has for them. */
export const DESK_KINDS = Object.keys(lv.kinds) as MandateKind[];
export const DESK_POWERS = Object.keys(lv.powerNames) as SpecialPower[];
