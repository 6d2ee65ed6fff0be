const PARTS = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Riga",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  fractionalSecondDigits: 3,
  hourCycle: "h23",
  timeZoneName: "longOffset",
});

/** An instant as ISO 8601 with the time and the offset of Latvia: `2026-11-22T19:05:11.123+02:00`. */
export function instantInRiga(instant: Date): string {
  const parts = new Map(PARTS.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? "";
  const offset = part("timeZoneName").replace("GMT", "").replace("−", "-");
  const day = `${part("year")}-${part("month")}-${part("day")}`;
  const time = `${part("hour")}:${part("minute")}:${part("second")}.${part("fractionalSecond")}`;
  return `${day}T${time}${offset === "" ? "Z" : offset}`;
}
