/** A clerk writes down a matter for somebody at the counter, and goes on with it at once. */
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { HouseForm } from '../../../shared/actions/house-form.js';
import type { Values } from '../../../shared/actions/request-body.js';
import type { CommandAnswer } from '../../../shared/api/send-command.js';
import { useCourts } from '../../../shared/session/use-courts.js';
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
  const courts = useCourts();
  const { me } = useSession();
  // Whoever works at a court writes down what is brought to that court.
  const own = (me?.roles ?? []).map(({ organisationId }) => organisationId);
  const people = (values: Values) =>
    partiesOf(values).map((party, at) => ({
      value: keyOf(party),
      label: nameOf(party) ?? t('fields.party.number', { ordinal: at + 1 }),
    }));
  return (
    <PageFrame title={t('console.intake.title')}>
      <div className="intake">
        <WhenRead query={courts}>
          {({ items }) => (
            <HouseForm
              href="/api/v1/disputes"
              starting={{ ...STARTING, courtId: items.find(({ id }) => own.includes(id))?.id }}
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
