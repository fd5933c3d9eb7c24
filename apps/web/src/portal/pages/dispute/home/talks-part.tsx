/** The talks: who mediates, when one meets, what was written down, and what can be done about each. */
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { hasRoom } from '../../../../shared/room/has-room.js';
import { useCodes } from '../../../../shared/i18n/use-codes.js';
import { useWords } from '../../../../shared/words/use-words.js';
import { Part } from '../part.js';
import { openAt } from '../places.js';
import { StepButton } from '../step-button.js';
import { useMediatorNames } from '../use-roster.js';
import { ownParties, type Dispute } from '../use-dispute.js';

export function TalksPart({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  const { sessions, undisputedFacts } = dispute.mediation;
  const general = openAt(dispute, 'talks').filter(
    ({ href }) => !/\/(?:appointments|minutes|sessions|undisputed-facts)\//.test(href),
  );
  const appointments = dispute.appointments.filter(
    ({ id, mediatorId }) => mediatorId !== null || openAt(dispute, 'talks', id).length > 0,
  );
  if (appointments.length + sessions.length + undisputedFacts.length + general.length === 0) return null;
  return (
    <Part title={t('portal.dispute.talks')}>
      {appointments.map((appointment) => (
        <MediatorItem key={appointment.id} dispute={dispute} appointment={appointment} />
      ))}
      {sessions.map((session) => (
        <SessionItem key={session.id} dispute={dispute} session={session} />
      ))}
      {talksAreOn(dispute) && (
        <Link href={`/d/${dispute.id}/facts`} className="button" data-to-facts>
          {t('portal.dispute.to-facts')}
        </Link>
      )}
      {undisputedFacts.map(({ id, state }) => (
        <div key={id} className="thing" data-facts={id}>
          <p>{t(`portal.dispute.facts-${state}`)}</p>
          <Steps dispute={dispute} id={id} />
        </div>
      ))}
      <ul className="steps">
        {general.map((action) => (
          <li key={action.href}>
            <StepButton dispute={dispute} action={action} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Facts are gone through while the talks are on, by those who take part. */
function talksAreOn(dispute: Dispute): boolean {
  const own = ownParties(dispute).map(({ id }) => id);
  return dispute.mediation.attempts.some(
    ({ state, partyIds }) => state === 'open' && partyIds.some((id) => own.includes(id)),
  );
}

function Steps({ dispute, id }: { dispute: Dispute; id: string }) {
  return openAt(dispute, 'talks', id).map((action) => (
    <StepButton key={action.href} dispute={dispute} action={action} />
  ));
}

function MediatorItem({
  dispute,
  appointment,
}: {
  dispute: Dispute;
  appointment: Dispute['appointments'][number];
}) {
  const { t } = useTranslation();
  const nameOf = useMediatorNames();
  const codes = useCodes();
  const { id, mediatorId, namedBy, about, endedAt, state } = appointment;
  return (
    <div className="thing" data-appointment={id} data-state={state}>
      {mediatorId !== null && (
        <p>
          <strong>{t('portal.dispute.mediator-is', { name: nameOf(mediatorId) })}</strong>{' '}
          <span className="muted">
            {endedAt === null ? codes('by', namedBy) : t('portal.dispute.mediator-was')}
          </span>
        </p>
      )}
      {about !== undefined && about !== '' && <p>{t('portal.dispute.disclosed', { about })}</p>}
      <Steps dispute={dispute} id={id} />
    </div>
  );
}

/** Whoever has confirmed this draft need not be asked again. */
function MinutesSteps({
  dispute,
  minutes,
}: {
  dispute: Dispute;
  minutes: NonNullable<Dispute['mediation']['sessions'][number]['minutes']>;
}) {
  const { t } = useTranslation();
  const own = ownParties(dispute);
  const confirmed = own.length > 0 && own.every(({ id }) => minutes.confirmedBy.includes(id));
  if (confirmed) return <p className="muted">{t('portal.dispute.minutes-confirmed')}</p>;
  return <Steps dispute={dispute} id={minutes.id} />;
}

function SessionItem({
  dispute,
  session,
}: {
  dispute: Dispute;
  session: Dispute['mediation']['sessions'][number];
}) {
  const { t } = useTranslation();
  const words = useWords();
  const codes = useCodes();
  const { id, kind, startsAt, state, place, minutes, cancelReason } = session;
  const turns = dispute.writtenTurns.items.filter(({ roomId }) => roomId === id);
  return (
    <div className="thing" data-session={id} data-state={state}>
      <p>
        <strong>{words.instant(startsAt)}</strong> {codes('session-kind', kind)}{' '}
        <span className="muted">{t(`portal.dispute.session.${state}`)}</span>
      </p>
      {turns.map((turn) => (
        <p key={turn.id} data-turn-to-write={turn.id}>
          {t('portal.dispute.waits-for-words', { until: words.instant(turn.until) })}
        </p>
      ))}
      {hasRoom(session) && (
        <Link href={`/d/${dispute.id}/room/${id}`} className="button button-primary" data-to-room={id}>
          {t('portal.dispute.to-room')}
        </Link>
      )}
      {place !== undefined && <p>{t('portal.dispute.place', { place })}</p>}
      {cancelReason !== null && <p>{codes('session-cancel', cancelReason)}</p>}
      {minutes !== undefined && (
        <details>
          <summary>{t('portal.dispute.minutes')}</summary>
          <p className="prose">{minutes.words}</p>
        </details>
      )}
      <Steps dispute={dispute} id={id} />
      {minutes !== undefined && <MinutesSteps dispute={dispute} minutes={minutes} />}
    </div>
  );
}
