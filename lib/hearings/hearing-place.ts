import type { HearingPlace } from "./listed-hearing";

const SHAPE = /^([0-9a-z]{1,11})-(\d{1,18})$/;
/** Beyond these no instant is a date. */
const LAST_INSTANT = 8_640_000_000_000_000;

/** A place as an address carries it. */
export const placeText = ({ startsAt, id }: HearingPlace): string =>
  `${startsAt.getTime().toString(36)}-${id}`;

/** The place that an address carries; null when it carries none of ours. */
export function placeIn(text: string | null | undefined): HearingPlace | null {
  const [, time = "", id = ""] = SHAPE.exec(text ?? "") ?? [];
  const instant = time === "" ? Number.NaN : Number.parseInt(time, 36);
  return Number.isNaN(instant) || instant > LAST_INSTANT ? null : { startsAt: new Date(instant), id };
}
