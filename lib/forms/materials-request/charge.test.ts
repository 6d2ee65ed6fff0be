import { expect, test } from "vitest";
import { orderedServices } from "./charge";

test.each([
  [{ materialsForms: ["eCopy"] }, []],
  [{ materialsForms: ["paper"], pages: 12 }, [{ item: "services.copy_page", quantity: 12 }]],
  [
    { materialsForms: ["certified"], pages: 3, certifiedDocuments: 2 },
    [
      { item: "services.copy_page", quantity: 3 },
      { item: "services.certify_document", quantity: 2 },
    ],
  ],
  [{ materialsForms: ["eCopy", "audio"] }, [{ item: "services.audio_copy" }]],
] as const)("%j", (ordered, services) => {
  expect(orderedServices(ordered)).toEqual(services);
});
