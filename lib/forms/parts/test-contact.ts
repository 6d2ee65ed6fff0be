import type { TypedGroup } from "../typed";
import { TYPED_APPLICANT } from "../test-journey";

/** How whoever files with the administrative court is reached. */
export const TYPED_CONTACT: TypedGroup = {
  applicantEmail: "ilze@example.com",
  applicantPhone: "",
  portalChannel: "yes",
};

export const TYPED_ADMINISTRATIVE: TypedGroup = {
  applicantAddress: TYPED_APPLICANT["applicantAddress"],
  ...TYPED_CONTACT,
};
