/** One field of a command's form, drawn by what it means. */
import { useTranslation } from 'react-i18next';
import type { FormField } from './action-form.js';
import { CauseView } from './cause-view.js';
import { ChoiceView } from './choice-view.js';
import {
  useBodyChoices,
  useClaimChoices,
  useMediatorChoices,
  useOptionChoices,
  usePartyChoices,
  useReceiverChoices,
  type Choice,
} from './choices.js';
import { idOf, plainPath, useFormContext } from './form-context.js';
import { ListView } from './list-view.js';
import {
  useAnyOrganisationChoices,
  useCourtChoices,
  useFieldChoices,
  useNewPartyChoices,
  useRoleChoices,
} from './house-choices.js';
import type { Values } from './request-body.js';
import { ValueView } from './value-view.js';
import { widgetOf, type Widget } from './widget.js';

export interface FieldViewProps {
  readonly field: FormField;
  readonly path: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

export function FieldView({ field, path, value, onChange }: FieldViewProps) {
  const { t } = useTranslation();
  const widget = widgetOf(field);
  const { action, errorOf } = useFormContext();
  // A word of the command's own, where the plain one would mislead.
  const label = t([`fields.${action}.${plainPath(path)}`, `fields.${field.name}`]);
  if (widget === 'known') return null;
  if (widget === 'list')
    return (
      <ListView
        {...{ field, path, label, value, onChange }}
        drawItem={(item, at, onItem) => (
          <FieldsView fields={field.fields ?? []} under={`${path}.${at}.`} values={item} onChange={onItem} />
        )}
      />
    );
  if (widget === 'group')
    return (
      <fieldset className="field-set" data-field={path} id={idOf(path)} tabIndex={-1}>
        <legend>{label}</legend>
        {errorOf(path) !== undefined && <p className="field-error">{errorOf(path)}</p>}
        <FieldsView
          fields={field.fields ?? []}
          under={`${path}.`}
          values={(value ?? {}) as Values}
          onChange={onChange}
        />
      </fieldset>
    );
  if (widget === 'cause')
    return <CauseView {...{ path, label, value, onChange }} required={field.required === true} />;
  const source = SOURCES[widget];
  const many = MANY.has(widget);
  if (source === undefined) return <ValueView {...{ field, widget, path, label, value, onChange }} />;
  // Another source is another component, so that the hooks of one never stand in for the other's.
  return <ChosenView key={widget} {...{ field, path, label, value, onChange, source, many }} />;
}

const MANY = new Set<Widget>(['parties', 'claims', 'choices', 'courts', 'bodies', 'fields', 'newParties']);

type Source = (field: FormField, path: string) => readonly Choice[];

const SOURCES: Partial<Record<Widget, Source>> = {
  party: usePartyChoices,
  parties: usePartyChoices,
  claim: useClaimChoices,
  claims: useClaimChoices,
  body: useBodyChoices,
  mediator: useMediatorChoices,
  court: useCourtChoices,
  receiver: useReceiverChoices,
  courts: useCourtChoices,
  bodies: useBodyChoices,
  anyOrganisation: useAnyOrganisationChoices,
  role: useRoleChoices,
  fields: useFieldChoices,
  newParties: useNewPartyChoices,
  choice: useOptionChoices,
  choices: useOptionChoices,
  yesNo: useYesNo,
};

function useYesNo(): readonly Choice[] {
  const { t } = useTranslation();
  return [
    { value: 'true', label: t('fields.yes') },
    { value: 'false', label: t('fields.no') },
  ];
}

interface ChosenViewProps extends FieldViewProps {
  readonly label: string;
  readonly source: Source;
  readonly many: boolean;
}

function ChosenView({ field, path, label, value, onChange, source: useSource, many }: ChosenViewProps) {
  const choices = useSource(field, path);
  const truth = field.kind === 'yesNo';
  return (
    <ChoiceView
      {...{ path, label, choices, many }}
      required={field.required === true}
      value={value}
      onChange={(next) => onChange(truth ? next === 'true' : next)}
    />
  );
}

export interface FieldsViewProps {
  readonly fields: readonly FormField[];
  readonly under?: string;
  readonly values: Values;
  readonly onChange: (values: Values) => void;
}

export function FieldsView({ fields, under = '', values, onChange }: FieldsViewProps) {
  const { t } = useTranslation();
  const { errorOf } = useFormContext();
  const asked = fields.filter(({ when, made }) => when?.(values) !== false && made !== true);
  const seldom = asked.filter((field) => field.seldom === true);
  const draw = (field: FormField) => (
    <FieldView
      key={field.name}
      field={field}
      path={`${under}${field.name}`}
      value={values[field.name]}
      onChange={(value) => onChange({ ...values, [field.name]: value })}
    />
  );
  const wrong = seldom.some(({ name }) => errorOf(`${under}${name}`) !== undefined);
  return (
    <>
      {asked.filter((field) => !seldom.includes(field)).map(draw)}
      {seldom.length > 0 && (
        <details className="fields-seldom" open={wrong}>
          <summary>{t('fields.seldom')}</summary>
          {seldom.map(draw)}
        </details>
      )}
    </>
  );
}
