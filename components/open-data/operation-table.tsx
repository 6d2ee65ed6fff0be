import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import { OPEN_OPERATIONS, type OpenOperation } from "@/lib/open-data/open-contract";
import { OPERATION_NAMES } from "@/lib/open-data/operation-names";

const BASE = "/api/open/v1";

/** By what they are about; most people look at one group. */
const GROUPS = ["courts", "hearings", "fees", "bulk", "portal"] as const;

/** The operations as the description has them, by what they are about; what needs nothing to be filled in is a link. */
export function OperationTable({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <Section id="operations" title={t("openData:operations.title")}>
      {GROUPS.map((group) => {
        const operations = OPEN_OPERATIONS.filter(({ tags }) => tags.includes(group));
        const title = t(`openData:operations.groups.${group}`);
        return (
          <Details key={group} summary={`${title} (${String(operations.length)})`}>
            <Operations title={title} operations={operations} language={language} />
          </Details>
        );
      })}
    </Section>
  );
}

type OperationsProps = { title: string; operations: readonly OpenOperation[]; language: Language };

function Operations({ title, operations, language }: OperationsProps) {
  const t = translator(language);
  return (
    <Table
      caption={title}
      captionHidden
      compact
      columns={[
        { key: "path", label: t("openData:operations.path") },
        { key: "what", label: t("openData:operations.what") },
        { key: "parameters", label: t("openData:operations.parameters"), named: true },
        { key: "method", label: t("openData:operations.method") },
      ]}
      rows={operations.map((operation) => {
        const name = OPERATION_NAMES.find((known) => known === operation.operationId);
        const parameters = operation.parameters.map((parameter) => parameter.name).join(", ");
        return {
          id: operation.operationId,
          cells: {
            path: <Address operation={operation} />,
            what: name === undefined ? operation.summary : t(`openData:operation.${name}`),
            parameters: parameters === "" ? null : parameters,
            method: operation.method.toUpperCase(),
          },
        };
      })}
    />
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
