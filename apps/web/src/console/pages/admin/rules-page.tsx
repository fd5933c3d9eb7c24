/** The rules of deadlines as they are counted, each with its article, and a count to try them by. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, dataOf, type Schemas } from '../../../shared/api/client.js';
import { holds, useSession } from '../../../shared/session/use-session.js';
import { WhenRead } from '../../../shared/status/page-state.js';
import { useBasis } from '../../../shared/words/use-basis.js';
import { PageFrame } from '../../frame/page-frame.js';
import { HouseTable } from './house-table.js';
import { RuleChange } from './rule-change.js';
import { RuleTrial } from './rule-trial.js';
import './admin.css';

export type Rule = Schemas['RuleInWords'];

export default function RulesPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const basis = useBasis();
  const mayAsk =
    me !== null &&
    me !== undefined &&
    (holds(me, ['COURT_LEADER', 'TRIAL_MGMT']) || holds(me, ['ADMIN'], ['PLATFORM']));
  const query = useQuery({
    queryKey: ['deadline-rules'],
    queryFn: async () => (await dataOf(api.GET('/api/v1/deadlines/rules'))).items,
  });
  const term = ({ term: length, unit }: Rule): string =>
    length === null ? t('console.admin.rule.set') : t(`console.admin.rule.unit.${unit}`, { length });
  return (
    <PageFrame title={t('console.admin.rules')}>
      <div className="admin">
        <p className="particulars">{t('console.admin.rules-help')}</p>
        <WhenRead query={query} lines={12}>
          {(rules) => (
            <HouseTable
              label={t('console.admin.rules')}
              heads={[
                ...[t('console.admin.rule.code'), t('console.admin.name'), t('console.admin.rule.length')],
                ...[t('console.admin.rule.starts'), t('console.admin.rule.basis')],
              ]}
              rows={rules.map((rule) => ({
                ...{ id: rule.code, name: rule.name },
                cells: [
                  <span className="unbroken">{rule.code}</span>,
                  rule.name,
                  term(rule),
                  rule.startsFrom,
                  basis(rule.basis),
                ],
                detail: (
                  <>
                    <RuleTrial rule={rule} />
                    {mayAsk && <RuleChange code={rule.code} />}
                  </>
                ),
              }))}
            />
          )}
        </WhenRead>
      </div>
    </PageFrame>
  );
}
