/** One or several of a few: real radio buttons and boxes; where there are many, a search narrows them. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choice } from './choices.js';
import { FieldFrame } from './field-frame.js';
import { idOf } from './form-context.js';
import { textOf } from './request-body.js';
import { SearchBox } from './search-box.js';

export interface ChoiceViewProps {
  readonly path: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly many: boolean;
  readonly required: boolean;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** More than fit at a glance. */
const MANY = 12;

export function ChoiceView(props: ChoiceViewProps) {
  const { path, label, choices, many, required, value, onChange } = props;
  const { t } = useTranslation();
  const [sought, seek] = useState('');
  const chosen = many ? ((value ?? []) as readonly string[]) : [textOf(value)];
  const shown = choices.filter(
    (choice) => chosen.includes(choice.value) || `${choice.label} ${choice.value}`.includes(sought.trim()),
  );
  const toggle = (one: string, on: boolean): void =>
    onChange(many ? withOrWithout(choices, chosen, one, on) : one);
  return (
    <FieldFrame path={path} label={label} required={required} group>
      {choices.length > MANY && <SearchBox path={path} label={label} value={sought} onChange={seek} />}
      <div className={choices.length > MANY ? 'choices choices-long' : 'choices'}>
        {shown.map((choice) => (
          <label key={choice.value} className="choice">
            <input
              type={many ? 'checkbox' : 'radio'}
              name={path}
              id={`${idOf(path)}-${choice.value}`}
              value={choice.value}
              checked={chosen.includes(choice.value)}
              onChange={(event) => toggle(choice.value, event.target.checked)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {shown.length === 0 && <p className="field-help">{t('fields.nothing-found')}</p>}
    </FieldFrame>
  );
}

/** In the order of the choices, whichever was ticked first. */
const withOrWithout = (
  choices: readonly Choice[],
  chosen: readonly string[],
  one: string,
  on: boolean,
): string[] =>
  choices.map(({ value }) => value).filter((value) => (value === one ? on : chosen.includes(value)));
