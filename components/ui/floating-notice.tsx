import type { ReactNode } from "react";
import { classNames } from "./class-names";

type FloatingNoticeProps = {
  tone: "warning" | "error";
  /** Without a title nothing shows; the place is there all the same, so that what appears in it is read out. */
  title: string | undefined;
  children: ReactNode;
};

/** Something that must be known while one is elsewhere on the page. It takes neither focus nor room from what one does. */
export function FloatingNotice({ tone, title, children }: FloatingNoticeProps) {
  return (
    <div role="status" className={classNames(title !== undefined && "tp-floating")}>
      {title !== undefined && (
        <div className={classNames("tp-notice", `tp-notice--${tone}`)}>
          <p className="tp-notice__title">{title}</p>
          {children}
        </div>
      )}
    </div>
  );
}
