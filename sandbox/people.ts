/** Where a person is declared, as the persons' register would say it; `municipality` is named as in the list of court territories. */
export type SandboxAddress = { line: string; municipality: string; postalCode: string };

/** An invented person. Nobody here exists; codes and accounts only have the shape and the check digits of real ones. */
export type SandboxPerson = {
  /** Stable short name, for tests and for addresses of the sandboxes. */
  handle: string;
  personalCode: string;
  givenName: string;
  familyName: string;
  declaredAddress: SandboxAddress | null;
  email: string | null;
  phone: string | null;
  bankAccount: string | null;
  /** Shown beside the name where one chooses a person to sign in as. */
  about: { lv: string; en: string };
};

export const SANDBOX_PEOPLE: readonly SandboxPerson[] = [
  {
    handle: "ilze",
    personalCode: "324871-50936",
    givenName: "Ilze",
    familyName: "Bērziņa-Ķēniņa",
    declaredAddress: { line: "Ķiršu iela 14 – 27", municipality: "Rīga", postalCode: "LV-1013" },
    email: "ilze.berzina-kenina@example.com",
    phone: "+37120000001",
    bankAccount: "LV97HABA0551000000017",
    about: { lv: "prasītāja, lietu vēl nav", en: "claimant, no cases yet" },
  },
  {
    handle: "janis",
    personalCode: "140947-11046",
    givenName: "Jānis",
    familyName: "Kalniņš",
    declaredAddress: {
      line: "“Vecķempji”, Straupes pagasts",
      municipality: "Cēsu nov.",
      postalCode: "LV-4152",
    },
    email: null,
    phone: "+37120000002",
    bankAccount: "LV78UNLA0050000000029",
    about: { lv: "vecāka gadagājuma prasītājs ar lietām", en: "elderly claimant with cases" },
  },
  {
    handle: "andris",
    personalCode: "070378-11176",
    givenName: "Andris",
    familyName: "Ozoliņš",
    declaredAddress: { line: "Dzintaru aleja 5", municipality: "Jūrmala", postalCode: "LV-2008" },
    email: "andris.ozolins@example.com",
    phone: "+37120000003",
    bankAccount: "LV10HABA0551000000031",
    about: { lv: "atbildētājs", en: "defendant" },
  },
  {
    handle: "liga",
    personalCode: "391604-28375",
    givenName: "Līga",
    familyName: "Zvaigzne",
    declaredAddress: null,
    email: null,
    phone: null,
    bankAccount: null,
    about: { lv: "reģistros par viņu datu nav", en: "the registers hold nothing about her" },
  },
  {
    handle: "martins",
    personalCode: "251185-11203",
    givenName: "Mārtiņš",
    familyName: "Žagariņš",
    declaredAddress: { line: "Graudu iela 31 – 4", municipality: "Liepāja", postalCode: "LV-3401" },
    email: "martins.zagarins@example.com",
    phone: "+37120000005",
    bankAccount: "LV08PARX0000000000043",
    about: { lv: "zvērināts advokāts", en: "advocate" },
  },
  {
    handle: "emma",
    personalCode: "357290-41863",
    givenName: "Emma",
    familyName: "Whitfield",
    declaredAddress: { line: "Lielā iela 22 – 9", municipality: "Jelgava", postalCode: "LV-3001" },
    email: "emma.whitfield@example.com",
    phone: "+37120000006",
    bankAccount: "LV35RIKO0000000000057",
    about: { lv: "lasa angliski", en: "reads English" },
  },
  {
    handle: "valdis",
    personalCode: "325507-41260",
    givenName: "Valdis",
    familyName: "Krūmiņš",
    declaredAddress: { line: "Rīgas iela 9 – 3", municipality: "Valmieras nov.", postalCode: "LV-4201" },
    email: "valdis.krumins@example.com",
    phone: "+37120000007",
    bankAccount: "LV40RIKO0000000000064",
    about: { lv: "rēķina, pirms raksta tiesai", en: "calculates before writing to the court" },
  },
  {
    handle: "dace",
    personalCode: "327614-40528",
    givenName: "Dace",
    familyName: "Vītola-Liepniece",
    declaredAddress: { line: "Skolas iela 9 – 3", municipality: "Ogres nov.", postalCode: "LV-5001" },
    email: "dace.vitola@example.com",
    phone: "+37120000009",
    bankAccount: "LV12HABA0551000000092",
    about: { lv: "iesniedz daudz un dažādu veidlapu", en: "files many forms of all kinds" },
  },
  {
    handle: "arta",
    personalCode: "329042-71835",
    givenName: "Arta",
    familyName: "Saulgrieze",
    declaredAddress: null,
    email: null,
    phone: null,
    bankAccount: null,
    about: {
      lv: "portālā pirmo reizi, reģistros nekā",
      en: "here for the first time, nothing in the registers",
    },
  },
];
