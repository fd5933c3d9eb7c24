/** The usual points of this kind of matter in one short form: what is filled in is put on the list, the rest stays out. */
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AllowedAction, Dispute } from '../actions/form-context.js';
import { useCodes } from '../i18n/use-codes.js';
import { CommandStatus } from '../status/command-status.js';
import { partiesAsked, useElementStep, type Element, type Elements } from './use-elements.js';

interface OpenElementsProps {
  readonly action: AllowedAction;
  readonly form: Elements['form'];
  readonly items: readonly Element[];
  readonly dispute: Dispute;
  readonly nameOf: (partyId: string) => string;
  readonly onEnd: () => void;
}

interface Filled {
  readonly values: Readonly<Record<string, string>>;
  /** Own words. */
  readonly label: string;
  readonly labelValue: string;
  /** A party's id, or FILE, or MEDIATOR. */
  readonly source: string;
  readonly reference: string;
}

const OVER: readonly string[] = ['taken', 'dropped'];

export function OpenElements({ action, form, items, dispute, nameOf, onEnd }: OpenElementsProps) {
  const { t } = useTranslation();
  const codes = useCodes();
  const asked = partiesAsked(dispute);
  const [filled, setFilled] = useState<Filled>({
    ...{ values: {}, label: '', labelValue: '', source: asked[0] ?? 'MEDIATOR', reference: '' },
  });
  const [isEmpty, setEmpty] = useState(false);
  const command = useElementStep(action, dispute);
  const living = items.filter(({ state }) => !OVER.includes(state)).map(({ code }) => code);
  const left = form.elements.filter(({ code }) => !living.includes(code));
  const change = (changes: Partial<Filled>): void => setFilled((now) => ({ ...now, ...changes }));
  const send = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const elements = openedBy(filled);
    setEmpty(elements.length === 0);
    if (elements.length > 0 && (await command.send({ elements })) !== undefined) onEnd();
  };
  return (
    <form className="element-opening" data-link="elements" onSubmit={(event) => void send(event)}>
      <p className="muted">{t('shared.element.open-lead', { form: form.label })}</p>
      <label htmlFor="element-source">{t('shared.element.source')}</label>
      <select
        id="element-source"
        className="input"
        value={filled.source}
        onChange={({ target }) => change({ source: target.value })}
      >
        {asked.map((id) => (
          <option key={id} value={id}>
            {t('shared.element.source-party', { name: nameOf(id) })}
          </option>
        ))}
        <option value="FILE">{codes('element-source', 'FILE')}</option>
        <option value="MEDIATOR">{codes('element-source', 'MEDIATOR')}</option>
      </select>
      <Line
        id="element-reference"
        label={t('shared.element.paper')}
        value={filled.reference}
        onChange={(reference) => change({ reference })}
      />
      {left.map(({ code, label }) => (
        <Line
          key={code}
          id={`element-${code}`}
          label={label}
          value={filled.values[code] ?? ''}
          onChange={(value) => change({ values: { ...filled.values, [code]: value } })}
        />
      ))}
      <Line
        id="element-label"
        label={t('shared.element.own-label')}
        value={filled.label}
        onChange={(label) => change({ label })}
      />
      {filled.label.trim() !== '' && (
        <Line
          id="element-label-value"
          label={t('shared.element.own-label-value')}
          value={filled.labelValue}
          onChange={(labelValue) => change({ labelValue })}
        />
      )}
      {isEmpty && (
        <p role="alert" className="field-error">
          {t('shared.element.put-none')}
        </p>
      )}
      <div className="element-answers">
        <button type="submit" className="button button-primary" data-send>
          {t('shared.element.put')}
        </button>
        <button type="button" className="button" onClick={onEnd}>
          {t('shared.element.leave')}
        </button>
      </div>
      <CommandStatus command={command} />
    </form>
  );
}

interface LineProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Line({ id, label, value, onChange }: LineProps) {
  return (
    <div className="element-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        maxLength={id === 'element-label' ? 60 : id === 'element-reference' ? 100 : 300}
        autoComplete="off"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}

/** Only what was filled in. */
function openedBy({ values, label, labelValue, source, reference }: Filled): object[] {
  const from =
    source === 'FILE' || source === 'MEDIATOR'
      ? { sourceCode: source }
      : { sourceCode: 'STATEMENT', partyId: source };
  const paper = reference.trim() === '' ? {} : { reference: reference.trim() };
  const named = Object.entries(values).map(([code, value]) => ({ code, value: value.trim() }));
  const own = label.trim() === '' ? [] : [{ label: label.trim(), value: labelValue.trim() }];
  return [...named, ...own].filter(({ value }) => value !== '').map((one) => ({ ...one, ...from, ...paper }));
}
