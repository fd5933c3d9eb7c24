/** The cause of action, found by words of its name or by its number among several hundred. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, type Schemas } from '../api/client.js';
import { FieldFrame } from './field-frame.js';
import { idOf } from './form-context.js';

export interface CauseViewProps {
  readonly path: string;
  readonly label: string;
  readonly required: boolean;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

type Cause = Schemas['ListedCause'];

const AN_HOUR_MS = 3_600_000;
const SHOWN = 40;

/** Only causes of the third and fourth level can be chosen. */
async function find(words: string): Promise<readonly Cause[]> {
  const asked = new URLSearchParams({ query: words, limit: String(SHOWN) });
  const { data } = await call<{ items: readonly Cause[] }>('GET', `/api/v1/causes?${asked.toString()}`);
  return data.items.filter(({ choosable }) => choosable);
}

function useCauses(words: string): readonly Cause[] {
  const { data } = useQuery({
    queryKey: ['causes', words],
    queryFn: () => find(words),
    enabled: words !== '',
    staleTime: AN_HOUR_MS,
    placeholderData: keepPreviousData,
  });
  return words === '' ? [] : (data ?? []);
}

export function CauseView({ path, label, required, value, onChange }: CauseViewProps) {
  const { t } = useTranslation();
  const [sought, seek] = useState('');
  const words = useDeferredValue(sought.trim());
  const chosen = typeof value === 'string' ? value : '';
  const found = useCauses(words);
  const own = useCauses(chosen).filter(({ code }) => code === chosen);
  const shown = [...own, ...found.filter(({ code }) => code !== chosen)];
  return (
    <FieldFrame path={path} label={label} required={required} group>
      <input
        type="search"
        className="input"
        data-search={path}
        aria-label={t('fields.search', { field: label })}
        placeholder={t('fields.search', { field: label })}
        value={sought}
        onChange={(event) => seek(event.target.value)}
      />
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
