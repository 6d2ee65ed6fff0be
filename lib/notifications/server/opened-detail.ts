import "server-only";
import { unseal } from "@/lib/db/seal";
import { newsDetail, type NewsDetail } from "../news";
import { detailPlace } from "./detail-place";

/** What a piece of news says beyond its kind. */
export const openedDetail = ({ id, detail }: { id: string; detail: Uint8Array | null }): NewsDetail =>
  detail === null ? {} : newsDetail.parse(JSON.parse(unseal(detail, detailPlace(id))));
