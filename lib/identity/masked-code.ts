/** `324871-50936` as `324871-•••••`: enough to know one's own code, nothing for whoever looks over the shoulder. */
export const maskedCode = (personalCode: string): string => `${personalCode.slice(0, 7)}•••••`;
