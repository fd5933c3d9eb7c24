/** What another term would do to the clocks that run now, before anybody changes the rule. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, dataOf, type Schemas } from '../../../shared/api/client.js';
import { Failed } from '../../../shared/status/page-state.js';
import { useWords } from '../../../shared/words/use-words.js';
import { DigitsInput } from './digits-input.js';

type Change = Schemas['ChangePreview'];

export function RuleChange({ code }: { code: string }) {
  const { t } = useTranslation();
  const [term, setTerm] = useState('');
  const look = useMutation({
    mutationFn: () =>
      dataOf(api.POST('/api/v1/deadlines/rules/preview-change', { body: { code, term: Number(term) } })),
  });
  return (
    <form
      className="rule-change"
      onSubmit={(event) => {
        event.preventDefault();
        if (Number(term) > 0) look.mutate();
      }}
    >
      <h3>{t('console.admin.change.title')}</h3>
      <label>
        {t('console.admin.change.term')}
        <DigitsInput name="term" value={term} onChange={setTerm} />
      </label>
      <button type="submit" className="button" disabled={look.isPending}>
        {t('console.admin.change.look')}
      </button>
      {look.error && <Failed error={look.error} />}
      {look.data && <Affected change={look.data} />}
    </form>
  );
}

/** Numbers and days only: whose clocks they are is not said. */
function Affected({ change }: { change: Change }) {
  const { t } = useTranslation();
  const words = useWords();
  const { running, partial, changed, earlier, later, overdue, sample } = change;
  const day = (date: string | null): string => (date === null ? '' : words.day(date));
  return (
    <div role="status" data-changed={changed}>
      <p>{t('console.admin.change.found', { running, changed, earlier, later, overdue })}</p>
      {partial && <p>{t('console.admin.change.partial', { running })}</p>}
      {sample.length > 0 && (
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('console.admin.change.started')}</th>
              <th scope="col">{t('console.admin.change.now')}</th>
              <th scope="col">{t('console.admin.change.then')}</th>
            </tr>
          </thead>
          <tbody>
            {sample.map(({ startedAt, from, to }, at) => (
              <tr key={`${startedAt} ${at}`}>
                <td>{words.instant(startedAt)}</td>
                <td>{day(from)}</td>
                <td>{day(to)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
