/** Attempts with their terms, sessions with minutes, facts nobody disputes, and conduct noted for the court. */
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Dispute } from '../../../shared/actions/form-context.js';
import { ElementPanel } from '../../../shared/elements/element-panel.js';
import { hasRoom } from '../../../shared/room/has-room.js';
import { useCodes } from '../../../shared/i18n/use-codes.js';
import { useWords } from '../../../shared/words/use-words.js';
import type { SectionProps } from './dispute-sections.js';
import { PrivateNotes } from './private-notes.js';
import { Particulars, Section } from './section.js';
import { usePartyNames } from './use-party-names.js';

export function MediationSection({ id, dispute }: SectionProps) {
  const { t } = useTranslation();
  const codes = useCodes();
  const words = useWords();
  const name = usePartyNames(dispute);
  const { attempts, sessions, undisputedFacts, conduct } = dispute.mediation;
  return (
    <Section id={id} title={t('console.dispute.part.mediation')}>
      {attempts.length === 0 && <p className="particulars">{t('console.mediation.none')}</p>}
      {attempts.map((attempt) => (
        <p key={attempt.id} data-attempt={attempt.id} data-state={attempt.state}>
          <strong>{t('console.mediation.attempt', { ordinal: attempt.ordinal })}</strong>{' '}
          {t(`console.attempt.${attempt.state}`)} {codes('end-code', attempt.endCode)}{' '}
          <span className="since">{words.instant(attempt.openedAt)}</span>
        </p>
      ))}
      {sessions.map((session) => (
        <SessionItem key={session.id} session={session} dispute={dispute} />
      ))}
      {mediates(dispute) && <ElementPanel dispute={dispute} nameOf={name} />}
      <PrivateNotes dispute={dispute} />
      {undisputedFacts.map((facts) => (
        <div key={facts.id} data-facts={facts.id}>
          <h3>{t('console.mediation.facts')}</h3>
          <ol>
            {facts.facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ol>
          <Particulars>
            {t('console.mediation.signed-by', {
              names: facts.signedBy.map(name).join(t('shared.list.separator')),
            })}
          </Particulars>
        </div>
      ))}
      {conduct.map((one) => (
        <p key={one.id}>
          {name(one.partyId)} {codes('conduct', one.code)} {one.note}
        </p>
      ))}
    </Section>
  );
}

/** The list of facts is the mediator's. */
const mediates = ({ allowedActions }: Dispute): boolean =>
  allowedActions.some(({ role }) => role === 'MEDIATOR');

function SessionItem({
  session,
  dispute,
}: {
  session: Dispute['mediation']['sessions'][number];
  dispute: Dispute;
}) {
  const { t } = useTranslation();
  const codes = useCodes();
  const words = useWords();
  const name = usePartyNames(dispute);
  const { minutes } = session;
  return (
    <article className="session" data-session={session.id} data-state={session.state}>
      <h3>
        {words.instant(session.startsAt)} {codes('session-kind', session.kind)} {session.place}
      </h3>
      <p>
        {t(`console.session.${session.state}`)}{' '}
        {hasRoom(session) && (
          <Link href={`/disputes/${dispute.id}/rooms/${session.id}`} data-to-room={session.id}>
            {t('console.mediation.to-room')}
          </Link>
        )}
      </p>
      <Particulars>
        {session.attendance
          .map(({ partyId, attendance }) => `${name(partyId)} ${codes('attendance', attendance)}`)
          .join(t('shared.list.separator'))}
      </Particulars>
      {minutes !== undefined && (
        <>
          <p className="prose">{minutes.words}</p>
          <Particulars>
            {t('console.mediation.confirmed-by', {
              names: minutes.confirmedBy.map(name).join(t('shared.list.separator')),
            })}
          </Particulars>
        </>
      )}
    </article>
  );
}
