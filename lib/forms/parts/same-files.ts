import type { Attached } from "@/lib/documents/attached";
import type { Warning } from "../form";

type Files = { readonly attachments?: readonly Pick<Attached, "name" | "sha256">[] | undefined };

/** The same file under two names is a slip more often than not; whoever means it goes on. */
export const sameFiles = ({ attachments = [] }: Files): Warning[] =>
  attachments.flatMap(({ name, sha256 }, index) => {
    const first = attachments.slice(0, index).find((other) => other.sha256 === sha256);
    return first === undefined
      ? []
      : [{ step: "attachments", code: "sameFileTwice", params: { name, other: first.name } }];
  });
