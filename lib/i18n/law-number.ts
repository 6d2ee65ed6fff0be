const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * A number of a section, part or point as the law prints it in Latvian, with its full stop: `26.`, but `250.¹⁹` for one that
 * was put in later. Texts ask for it as `{{point, lawNumber}}`; English keeps `250.19`, as the translations of the laws do.
 */
export function lawNumber(number: string): string {
  const [whole = "", index = ""] = number.split(".");
  return `${whole}.${index.replaceAll(/\d/g, (digit) => RAISED[Number(digit)] ?? digit)}`;
}
