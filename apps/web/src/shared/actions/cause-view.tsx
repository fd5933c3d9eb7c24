/** The cause of action, found by words of its name or by its number among several hundred. */
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldFrame } from './field-frame.js';
import { idOf } from './form-context.js';
import { SearchBox } from './search-box.js';
import { useCauses, type Cause } from './use-causes.js';

export interface CauseViewProps {
  readonly path: string;
  readonly label: string;
  readonly required: boolean;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** Only causes of the third and fourth level can be chosen. */
const useChoosable = (words: string): readonly Cause[] =>
  useCauses(words).filter(({ choosable }) => choosable);

export function CauseView({ path, label, required, value, onChange }: CauseViewProps) {
  const { t } = useTranslation();
  const [sought, seek] = useState('');
  const words = useDeferredValue(sought.trim());
  const chosen = typeof value === 'string' ? value : '';
  const found = useChoosable(words);
  const own = useChoosable(chosen).filter(({ code }) => code === chosen);
  const shown = [...own, ...found.filter(({ code }) => code !== chosen)];
  return (
    <FieldFrame path={path} label={label} required={required} group>
      <SearchBox path={path} label={label} value={sought} onChange={seek} />
      {shown.length > 0 && (
        <div className="choices choices-long">
          {shown.map(({ code, name, path: above }) => (
            <label key={code} className="choice">
              <input
                type="radio"
                name={path}
                id={`${idOf(path)}-${code}`}
                value={code}
                checked={code === chosen}
                onChange={() => onChange(code)}
              />
              <span>
                {code} {name} <span className="cause-path">{above.slice(0, -1).join(' › ')}</span>
              </span>
            </label>
          ))}
        </div>
      )}
      {words !== '' && shown.length === 0 && <p className="field-help">{t('fields.nothing-found')}</p>}
    </FieldFrame>
  );
}
