import type { ReactNode } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { DateInput } from "@/components/ui/date-input";
import { Details } from "@/components/ui/details";
import { MoneyInput } from "@/components/ui/money-input";
import { Paragraph } from "@/components/ui/paragraph";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { courtName } from "@/lib/courts/court-name";
import { MUNICIPALITIES } from "@/lib/courts/courts";
import { factsAmong } from "@/lib/forms/facts";
import type { Widget } from "@/lib/forms/field";
import type { FilingCourt } from "@/lib/forms/form";
import { controlId } from "@/lib/forms/issue";
import { groupOf, textOf } from "@/lib/forms/typed";
import { AddressQuestion } from "./address-question";
import type { Asked } from "./asked";
import { CourtQuestion } from "./court-question";
import { DefectsQuestion } from "./defects-question";
import { ExemptionQuestion } from "./exemption-question";
import { liveErrors } from "./live-errors";
import { LiveMoneyInput } from "./live-money-input";
import { PartyQuestion } from "./party-question";
import { errorAt, questionProps } from "./question-props";

type Of<Kind extends Widget["kind"]> = Asked & { readonly widget: Extract<Widget, { kind: Kind }> };
type Asking = { readonly [Kind in Widget["kind"]]: (asked: Of<Kind>) => ReactNode };

const value = ({ page, name }: Asked): string => textOf(page.typed[name]);

/** How each kind of question is asked. Nothing here knows a form. */
const ASKING: Asking = {
  text: (asked) => {
    const { type, width, autoComplete, numeric } = asked.widget;
    const look = {
      type,
      width,
      autoComplete: autoComplete ?? "off",
      ...(numeric ? { inputMode: "numeric" as const } : {}),
    };
    return <TextInput {...questionProps(asked)} {...look} name={asked.name} value={value(asked)} />;
  },
  longText: (asked) => (
    <TextArea {...questionProps(asked)} name={asked.name} value={value(asked)} rows={asked.widget.rows} />
  ),
  money: (asked) => {
    const props = { ...questionProps(asked), name: asked.name, value: value(asked), unit: "€" };
    return asked.page.isLive ? (
      <LiveMoneyInput
        {...props}
        isOptional={asked.field.isOptional}
        mayBeZero={asked.widget.mayBeZero}
        errors={liveErrors(asked)}
      />
    ) : (
      <MoneyInput {...props} />
    );
  },
  date: (asked) => {
    const typed = groupOf(asked.page.typed[asked.name]);
    const { t } = asked.page.words;
    const labels = { day: t("forms:date.day"), month: t("forms:date.month"), year: t("forms:date.year") };
    const parts = { day: textOf(typed["day"]), month: textOf(typed["month"]), year: textOf(typed["year"]) };
    return <DateInput {...questionProps(asked)} name={asked.name} labels={labels} value={parts} />;
  },
  choice: (asked) => {
    const { text, maybe } = asked.page.words;
    const options = asked.widget.options.map((option) => ({
      value: option,
      label: text(`fields.${asked.name}.options.${option}`),
      hint: maybe(`fields.${asked.name}.optionHints.${option}`),
    }));
    return <RadioGroup {...questionProps(asked)} name={asked.name} value={value(asked)} options={options} />;
  },
  choices: (asked) => {
    const { text, maybe } = asked.page.words;
    const typed = asked.page.typed[asked.name];
    const options = asked.widget.options.map((option) => ({
      value: option,
      label: text(`fields.${asked.name}.options.${option}`),
      hint: maybe(`fields.${asked.name}.optionHints.${option}`),
    }));
    return (
      <CheckboxGroup
        {...questionProps(asked)}
        name={asked.name}
        values={(Array.isArray(typed) ? typed : [typed]).map((value) => textOf(value))}
        options={options}
      />
    );
  },
  courtList: (asked) => (
    <Select
      {...questionProps(asked)}
      name={asked.name}
      options={asked.widget.courts.map((id) => ({ value: id, label: courtName(id) }))}
      empty={asked.page.words.t("forms:choose")}
      value={value(asked)}
      width="lg"
    />
  ),
  pick: (asked) => {
    const { above, words } = asked.page;
    const options = asked.widget.options(factsAmong(above)).map((option) => ({
      value: option.value,
      label: option.label(words.language),
    }));
    return <RadioGroup {...questionProps(asked)} name={asked.name} value={value(asked)} options={options} />;
  },
  agreement: (asked) => (
    <Checkbox
      id={controlId(asked.name)}
      name={asked.name}
      label={asked.page.words.text(`fields.${asked.name}.statement`)}
      error={errorAt(asked)}
      checked={value(asked) === "yes"}
    />
  ),
  municipality: (asked) => (
    <Select
      {...questionProps(asked)}
      name={asked.name}
      options={MUNICIPALITIES.map((name) => ({ value: name, label: name }))}
      empty={asked.page.words.t("forms:choose")}
      value={value(asked)}
      width="lg"
    />
  ),
  address: (asked) => <AddressQuestion {...asked} isOwn={asked.widget.isOwn} />,
  party: (asked) => <PartyQuestion {...asked} />,
  exemption: (asked) => <ExemptionQuestion {...asked} offered={asked.widget.offered} />,
  court: (asked) => {
    const options = asked.widget.options as (answers: Asked["page"]["above"]) => readonly FilingCourt[];
    return <CourtQuestion {...asked} options={options(asked.page.above)} />;
  },
  files: () => null,
  defects: (asked) => <DefectsQuestion {...asked} />,
};

export function Question(asked: Asked) {
  const { widget } = asked.field;
  // The table gives each kind the function of its own widget, which an index by a union cannot say.
  const ask = ASKING[widget.kind] as (asked: Asked & { widget: Widget }) => ReactNode;
  const { t, maybe } = asked.page.words;
  const why = maybe(`fields.${asked.name}.why`);
  if (why === undefined) return ask({ ...asked, widget });
  return (
    <div>
      {ask({ ...asked, widget })}
      <Details summary={t("forms:why")}>
        <Paragraph>{why}</Paragraph>
      </Details>
    </div>
  );
}
