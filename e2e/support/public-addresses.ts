/** Every page for everybody, without its language: those that are words of ours, and those that are made from the mirror. */
export const WORDS_PAGES = [
  "/forms",
  "/forms/simplified-money-claim",
  "/help",
  "/help/hearings",
  "/glossary",
  "/contact",
  "/cookies",
  "/privacy",
  "/accessibility",
  "/follows/sent",
  "/follows/confirmed",
  "/follows/ended",
  "/ui",
  "/maintenance",
  "/expired",
  "/signed-out",
  "/problem/notFound",
  "/problem/forbidden",
  "/problem/unexpected",
  "/problem/expired",
  "/problem/maintenance",
  "/problem/tooMany",
] as const;

/** With questions asked of them, the kind of what stands in an address that somebody sends to somebody. */
export const MIRROR_PAGES = [
  "",
  "/hearings",
  "/hearings?court=RPT&kind=civil&text=par%C4%81da",
  "/hearings/feeds",
  "/hearings/day/RPT-1",
  "/courts",
  "/courts/rigas-pilsetas-tiesa",
  "/courts/mine",
  "/courts/prosecution/generalprokuratura",
  "/fees",
  "/fees/items",
  "/fees/amount",
  "/search?q=nodeva",
  "/status",
  "/open-data",
] as const;

/** Answers to what one person asks, and the way to the login: kept by no cache. */
export const LOOK_UP_PAGES = [
  "/proceedings",
  "/proceedings?number=C33000026",
  "/receipts/verify",
  "/follows",
  "/follows?number=C33000026",
  "/follows/confirm?token=none",
  "/follows/end?token=none",
  "/sign-in",
  "/sign-in?return=%2Flv%2Fcases&stepUp=1",
] as const;
