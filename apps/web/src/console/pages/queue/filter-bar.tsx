/** What the queue is narrowed to; a search, and views one comes back to. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../../shared/forms/use-draft.js';
import { useCodes } from '../../../shared/i18n/use-codes.js';
import { DESK_PHASES, DUES, HOLDERS, LANES, TRACKS, type Due, type QueueFilter } from './queue-filter.js';
import { SavedViews } from './saved-views.js';
import { SEARCH } from './use-queue-keys.js';

export function FilterBar({ filter }: { filter: Draft<QueueFilter> }) {
  const { t } = useTranslation();
  const codes = useCodes();
  const { value, change } = filter;
  const coded = (set: string, list: readonly string[]) =>
    list.map((code) => [code, codes(set, code)] as const);
  const said = (set: string, list: readonly string[]) =>
    list.map((code) => [code, t(`console.queue.${set}.${code}`)] as const);
  return (
    <div className="filter-bar" role="search">
      <Search q={value.q} onSearch={(q) => change({ q })} />
      <SavedViews filter={filter} />
      <Choice
        name="state"
        value={value.state}
        options={coded('phase', DESK_PHASES)}
        onChange={(state) => change({ state })}
      />
      <Choice
        name="lane"
        value={value.lane}
        options={coded('lane', LANES)}
        onChange={(lane) => change({ lane })}
      />
      <Choice
        name="holder"
        value={value.holder}
        options={said('holder', HOLDERS)}
        onChange={(holder) => change({ holder })}
      />
      <Choice
        name="track"
        value={value.track}
        options={coded('track', TRACKS)}
        onChange={(track) => change({ track })}
      />
      <Choice
        name="due"
        value={value.due}
        options={said('due', DUES)}
        onChange={(due) => change({ due: due as Due })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly name: keyof QueueFilter;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ name, value, options, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <select
      name={name}
      className={value === '' ? 'narrow' : 'narrow narrowed'}
      aria-label={t(`console.queue.by.${name}`)}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{t(`console.queue.by.${name}`)}</option>
      {options.map(([code, label]) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** Somebody types; the server is asked when they pause. */
const PAUSE_MS = 300;

function Search({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(q);
  useEffect(() => {
    if (typed === q) return undefined;
    const timer = setTimeout(() => onSearch(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, q, onSearch]);
  return (
    <input
      type="search"
      id={SEARCH}
      name="q"
      className="narrow"
      maxLength={60}
      aria-label={t('console.queue.search')}
      placeholder={t('console.queue.search')}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}
