import type { Attached } from "./attached";
import type { Purpose } from "./purpose";
import { isReleased } from "./scan-state";

/** Pictures that can be shown together, by what they are for, in the order in which they are filed. */
export function picturesByPurpose(
  attachments: readonly Attached[],
): ReadonlyMap<Purpose, readonly Attached[]> {
  const pictures = attachments.filter(
    ({ kind, scanState }) => (kind === "jpg" || kind === "png") && isReleased(scanState),
  );
  return Map.groupBy(pictures, ({ purpose }) => purpose);
}
