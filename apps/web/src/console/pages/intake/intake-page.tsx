/** A clerk writes down a matter for somebody at the counter, and goes on with it at once. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { HouseForm } from '../../../shared/actions/house-form.js';
import type { Values } from '../../../shared/actions/request-body.js';
import { api, dataOf } from '../../../shared/api/client.js';
import type { CommandAnswer } from '../../../shared/api/send-command.js';
import { useSession } from '../../../shared/session/use-session.js';
import { WhenRead } from '../../../shared/status/page-state.js';
import { PageFrame } from '../../frame/page-frame.js';
import { asAtTheCounter } from './intake-fields.js';
import { keyOf, nameOf, partiesOf, settled } from './intake-parties.js';
import './intake.css';

/** Two people who differ are the usual beginning; more are added. */
const STARTING: Values = settled({
  channel: 'COUNTER',
  parties: [
    { role: 'APPLICANT', kind: 'NATURAL' },
    { role: 'RESPONDENT', kind: 'NATURAL' },
  ],
  claims: [{}],
});

export default function IntakePage() {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const court = useOwnCourt();
  const people = (values: Values) =>
    partiesOf(values).map((party, at) => ({
      value: keyOf(party),
      label: nameOf(party) ?? t('fields.party.number', { ordinal: at + 1 }),
    }));
  return (
    <PageFrame title={t('console.intake.title')}>
      <div className="intake">
        <WhenRead query={court}>
          {({ courtId }) => (
            <HouseForm
              href="/api/v1/disputes"
              starting={courtId === undefined ? STARTING : { ...STARTING, courtId }}
              asked={asAtTheCounter}
              settled={settled}
              newParties={people}
              onDone={(answer) => go(`/disputes/${(answer as CommandAnswer).disputeId}`)}
            />
          )}
        </WhenRead>
      </div>
    </PageFrame>
  );
}

/** Whoever works at a court writes down what is brought to that court. */
function useOwnCourt() {
  const { me } = useSession();
  const own = (me?.roles ?? []).map(({ organisationId }) => organisationId);
  return useQuery({
    queryKey: ['own-court', own],
    queryFn: async () => {
      const { items } = await dataOf(api.GET('/api/v1/courts'));
      return { courtId: items.find(({ id }) => own.includes(id))?.id };
    },
  });
}
