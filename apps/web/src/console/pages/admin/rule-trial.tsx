/** What a rule does with a beginning one chooses, and what another length would change; nothing is stored. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, dataOf, type Schemas } from '../../../shared/api/client.js';
import { useNow } from '../../../shared/session/use-house.js';
import { WhenRead } from '../../../shared/status/page-state.js';
import { dayOf } from '../../../shared/words/dates.js';
import { useWords } from '../../../shared/words/use-words.js';
import { DigitsInput } from './digits-input.js';
import type { Rule } from './rules-page.js';

type Preview = Schemas['Preview'];

export function RuleTrial({ rule }: { rule: Rule }) {
  const { t } = useTranslation();
  const today = dayOf(useNow());
  const [from, setFrom] = useState(today);
  const [days, setDays] = useState('');
  const more = Number(days);
  const set = rule.term === null;
  const ready = from !== '' && (!set || more > 0);
  const query = useQuery({
    queryKey: ['deadline-preview', rule.code, from, days],
    queryFn: () =>
      dataOf(
        api.POST('/api/v1/deadlines/preview', {
          body: {
            ...{ code: rule.code, startedAt: from },
            ...(more > 0 ? (set ? { termDays: more } : { extensionDays: more }) : {}),
          },
        }),
      ),
    enabled: ready,
  });
  return (
    <div className="rule-trial">
      <p>{rule.onExpiry}</p>
      {rule.exclusions.length > 0 && (
        <p>{t('console.admin.rule.excluded', { what: rule.exclusions.join(t('shared.list.separator')) })}</p>
      )}
      <label>
        {t('console.admin.rule.from')}
        <input
          type="date"
          name="startedAt"
          className="line-input"
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
      </label>
      <label>
        {t(set ? 'console.admin.rule.days' : 'console.admin.rule.longer')}
        <DigitsInput name="days" value={days} onChange={setDays} />
      </label>
      {ready && <WhenRead query={query}>{(preview) => <Counted preview={preview} />}</WhenRead>}
    </div>
  );
}

function Counted({ preview: { dueDate, steps, provisional } }: { preview: Preview }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <>
      {dueDate !== null && (
        <p>
          <strong data-due={dueDate}>{words.until(dueDate)}</strong>
        </p>
      )}
      {provisional && <p className="provisional">{t('console.dispute.provisional')}</p>}
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}
