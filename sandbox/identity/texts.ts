/** What the pages of this sandbox say. The portal has catalogues of its own. */
const lv = {
  lang: "lv",
  service: "Vienotā pieteikšanās – smilškaste",
  warning: "Šī ir izmēģinājuma pieteikšanās ar izdomātām personām. Ar īstu identifikāciju tai nav saistības.",
  choose: "Izvēlieties, kā vārdā pieslēgties",
  chooseAgain: "Apstipriniet, ka tas esat jūs",
  person: "Persona",
  assurance: "Uzticamības līmenis",
  high: "Augsts (eID karte, eParaksts mobile)",
  substantial: "Būtisks (internetbanka, Smart-ID)",
  wantsHigh: "Portāls prasa augstu uzticamības līmeni.",
  signIn: "Pieslēgties",
  cancel: "Atcelt",
  choosePerson: "Izvēlieties personu un uzticamības līmeni",
  signOutTitle: "Vai beigt arī vienotās pieteikšanās sesiju?",
  signOutLead: "Portāla sesija jau ir beigta.",
  signOut: "Jā, izrakstīties",
  stay: "Nē, turpināt",
  signedOut: "Sesija ir beigta",
  errorTitle: "Pieteikšanos nevar turpināt",
  errorLead: "Atgriezieties portālā un sāciet pieteikšanos no jauna.",
  toPortal: "Uz portālu",
  signerService: "Parakstīšana – smilškaste",
  signerTitle: "Dokumenta parakstīšana",
  signerWarning:
    "Tas ir smilškastes paraksts, nevis kvalificēts elektroniskais paraksts. Ārpus izmēģinājuma vides tam nav juridiska spēka.",
  document: "Dokuments",
  signer: "Parakstītājs",
  digest: "Dokumenta SHA-256",
  sign: "Parakstīt",
  decline: "Atteikties",
  signed: "Dokuments ir parakstīts",
  declined: "Parakstīšana ir atteikta",
  unknown: "Tāda parakstīšanas pieprasījuma nav",
  back: "Atgriezties portālā",
} as const;

const en: { readonly [Key in keyof typeof lv]: string } = {
  lang: "en",
  service: "National login – sandbox",
  warning: "This is a trial login with invented people. It has nothing to do with real identification.",
  choose: "Choose whom to sign in as",
  chooseAgain: "Confirm that it is you",
  person: "Person",
  assurance: "Assurance level",
  high: "High (eID card, eParaksts mobile)",
  substantial: "Substantial (internet bank, Smart-ID)",
  wantsHigh: "The portal asks for the high level.",
  signIn: "Sign in",
  cancel: "Cancel",
  choosePerson: "Choose a person and an assurance level",
  signOutTitle: "End the session of the national login too?",
  signOutLead: "You are already signed out of the portal.",
  signOut: "Yes, sign out",
  stay: "No, stay signed in",
  signedOut: "You are signed out",
  errorTitle: "Signing in cannot go on",
  errorLead: "Go back to the portal and start signing in again.",
  toPortal: "To the portal",
  signerService: "Signing – sandbox",
  signerTitle: "Sign a document",
  signerWarning:
    "This is a sandbox signature, not a qualified electronic signature. Outside the trial it has no legal force.",
  document: "Document",
  signer: "Signer",
  digest: "SHA-256 of the document",
  sign: "Sign",
  decline: "Decline",
  signed: "The document is signed",
  declined: "Signing was declined",
  unknown: "There is no such signing request",
  back: "Back to the portal",
};

export type PageTexts = { readonly [Key in keyof typeof lv]: string };

/** The texts for the first language asked for that is ours; Latvian when none is. */
export function textsFor(uiLocales: string | undefined): PageTexts {
  const wanted = uiLocales?.split(/[ ,;]/).map((locale) => locale.slice(0, 2).toLowerCase());
  return wanted?.find((locale) => locale === "lv" || locale === "en") === "en" ? en : lv;
}
