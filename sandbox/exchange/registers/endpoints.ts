import type { Api } from "../http/api";
import { notFound } from "../http/problem";
import { companyNumbered } from "./companies";
import { COURTS } from "./courts";
import { personWith } from "./people";
import { PROSECUTION_OFFICES } from "./prosecution";

/** The registers behind the platform, and what everybody shares. */
export function registerEndpoints(api: Api): void {
  api.personalRead({
    operation: "myData",
    url: "/v1/people/me",
    answer: (_asked, { person }) => found(personWith(person.personalCode)),
  });
  api.ownRead({
    operation: "company",
    url: "/v1/companies/:registrationNumber",
    answer: ({ params }) => found(companyNumbered(params["registrationNumber"] ?? "")),
  });
  api.ownRead({ operation: "courts", url: "/v1/courts", answer: () => Promise.resolve({ items: COURTS }) });
  api.ownRead({
    operation: "prosecutionOffices",
    url: "/v1/prosecution-offices",
    answer: () => Promise.resolve({ items: PROSECUTION_OFFICES }),
  });
}

function found<Value>(value: Value | null): Promise<Value> {
  return value === null ? Promise.reject(notFound()) : Promise.resolve(value);
}
