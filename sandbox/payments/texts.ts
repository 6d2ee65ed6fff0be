/** Words of the card page. It is a stand-in: the real page is the payment provider's. */
const lv = {
  banner: "Smilškaste: nauda netiek ņemta, karšu nav",
  title: "Maksājums ar karti",
  pay: "Apmaksāt",
  amount: "Summa",
  number: "Kartes numurs",
  expiry: "Derīga līdz (MM / GG)",
  code: "Drošības kods",
  back: "Atteikties un atgriezties",
  known: "Numuri, kurus smilškaste pazīst",
  pays: "samaksā",
  generic_decline: "banka atsaka",
  insufficient_funds: "nepietiek naudas",
  asksBank: "banka lūdz apstiprināt",
  wrongNumber: "Kartes numurs nav pareizs. Pārbaudiet to un ievadiet vēlreiz.",
  wrongExpiry: "Kartes derīguma termiņš nav pareizs vai ir beidzies.",
  wrongCode: "Drošības kodam jābūt no trim vai četriem cipariem.",
  declined_generic_decline:
    "Banka maksājumu noraidīja. Nauda nav noņemta. Mēģiniet vēlreiz vai ar citu karti.",
  declined_insufficient_funds: "Kartē nepietiek naudas. Nauda nav noņemta. Mēģiniet ar citu karti.",
  declined_authentication_required: "Maksājums bankā netika apstiprināts. Nauda nav noņemta.",
  bankTitle: "Jūsu banka lūdz apstiprinājumu",
  bankText: "Te īstā maksājumā atvērtos jūsu bankas lapa.",
  approve: "Apstiprināt",
  refuse: "Noraidīt",
  over: "Šī maksājuma lapa vairs nav derīga",
  overText: "Maksājums jau ir veikts, atcelts vai tā laiks ir beidzies. Atgriezieties portālā.",
  return: "Atgriezties portālā",
};
export type CardTexts = Readonly<Record<keyof typeof lv, string>>;

const en: CardTexts = {
  banner: "Sandbox: no money is taken, there are no cards",
  title: "Pay by card",
  pay: "Pay",
  amount: "Amount",
  number: "Card number",
  expiry: "Valid until (MM / YY)",
  code: "Security code",
  back: "Cancel and go back",
  known: "Numbers that the sandbox knows",
  pays: "pays",
  generic_decline: "the bank declines",
  insufficient_funds: "not enough money",
  asksBank: "the bank asks to confirm",
  wrongNumber: "The card number is not correct. Check it and enter it again.",
  wrongExpiry: "The date of the card is not correct or has passed.",
  wrongCode: "The security code has three or four digits.",
  declined_generic_decline:
    "The bank declined the payment. No money was taken. Try again or use another card.",
  declined_insufficient_funds: "There is not enough money on the card. No money was taken. Use another card.",
  declined_authentication_required: "The payment was not confirmed at the bank. No money was taken.",
  bankTitle: "Your bank asks you to confirm",
  bankText: "In a real payment the page of your bank would open here.",
  approve: "Confirm",
  refuse: "Refuse",
  over: "This payment page is no longer valid",
  overText: "The payment was made or cancelled, or its time has passed. Go back to the portal.",
  return: "Back to the portal",
};

export const textsOf = (locale: string | null): { language: "lv" | "en"; texts: CardTexts } =>
  locale === "en" ? { language: "en", texts: en } : { language: "lv", texts: lv };
