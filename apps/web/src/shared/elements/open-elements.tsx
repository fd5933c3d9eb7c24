/** The usual points of this kind of matter in one short form: what is filled in is put on the list, the rest stays out. */
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AllowedAction, Dispute } from '../actions/form-context.js';
import { CommandStatus } from '../status/command-status.js';
import { Line, openedBy, OwnPointFields, SourceFields, type Filled } from './open-element-fields.js';
import { partiesAsked, useElementStep, type Element, type Elements } from './use-elements.js';

interface OpenElementsProps {
  readonly action: AllowedAction;
  readonly form: Elements['form'];
  readonly items: readonly Element[];
  readonly dispute: Dispute;
  readonly nameOf: (partyId: string) => string;
  readonly onEnd: () => void;
}

const NOTHING: Filled = { values: {}, label: '', labelValue: '', source: '', reference: '' };

export function OpenElements({ action, form, items, dispute, nameOf, onEnd }: OpenElementsProps) {
  const { t } = useTranslation();
  const asked = partiesAsked(dispute);
  const [filled, setFilled] = useState<Filled>({ ...NOTHING, source: asked[0] ?? 'MEDIATOR' });
  const [isEmpty, setEmpty] = useState(false);
  const command = useElementStep(action, dispute);
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
      <SourceFields asked={asked} nameOf={nameOf} filled={filled} change={change} />
      {notListed(form, items).map(({ code, label }) => (
        <Line
          key={code}
          id={`element-${code}`}
          label={label}
          value={filled.values[code] ?? ''}
          onChange={(value) => change({ values: { ...filled.values, [code]: value } })}
        />
      ))}
      <OwnPointFields filled={filled} change={change} />
      {isEmpty && (
        <p role="alert" className="field-error">
          {t('shared.element.put-none')}
        </p>
      )}
      <div className="element-steps">
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

const OVER: readonly string[] = ['taken', 'dropped'];

/** Each point is on the list once at a time. */
function notListed({ elements }: Elements['form'], items: readonly Element[]): Elements['form']['elements'] {
  const living = items.filter(({ state }) => !OVER.includes(state)).map(({ code }) => code);
  return elements.filter(({ code }) => !living.includes(code));
}
