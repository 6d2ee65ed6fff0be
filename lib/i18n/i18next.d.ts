import "i18next";
import type { resources } from "./resources";

declare module "i18next" {
  // The library extends its types by declaration merging, which only an interface can do.
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: (typeof resources)["lv"];
    returnNull: false;
    enableSelector: false;
  }
}
