/** What a file holds beside its text. It is taken, and the person is told, because the court may not see it. */
export const FILE_REMARKS = ["pdfFiles", "pdfMedia", "pdfForm"] as const;

export type FileRemark = (typeof FILE_REMARKS)[number];

export const isFileRemark = (text: string): text is FileRemark =>
  FILE_REMARKS.some((remark) => remark === text);
