import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import { OPEN_OPERATIONS, type OpenOperation } from "@/lib/open-data/open-contract";
import { OPERATION_NAMES } from "@/lib/open-data/operation-names";

const BASE = "/api/open/v1";

/** The operations as the description has them; what needs nothing to be filled in is a link. */
export function OperationTable({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <Section id="operations" title={t("openData:operations.title")}>
      <Table
        caption={t("openData:operations.caption")}
        captionHidden
        columns={[
          { key: "path", label: t("openData:operations.path") },
          { key: "what", label: t("openData:operations.what") },
          { key: "method", label: t("openData:operations.method") },
          { key: "parameters", label: t("openData:operations.parameters") },
        ]}
        rows={OPEN_OPERATIONS.map((operation) => {
          const name = OPERATION_NAMES.find((known) => known === operation.operationId);
          return {
            id: operation.operationId,
            cells: {
              path: <Address operation={operation} />,
              what: name === undefined ? operation.summary : t(`openData:operation.${name}`),
              method: operation.method.toUpperCase(),
              parameters:
                operation.parameters.map((parameter) => parameter.name).join(", ") ||
                t("openData:operations.none"),
            },
          };
        })}
      />
    </Section>
  );
}

function Address({ operation: { path, method } }: { operation: OpenOperation }) {
  const address = `${BASE}${path}`;
  return method === "get" && !path.includes("{") ? (
    <TextLink href={address} fresh>
      {address}
    </TextLink>
  ) : (
    address
  );
}
