/** What comes next: one sentence, one button, one date with its reason, one person to call. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { hasRoom } from '../../../../shared/room/has-room.js';
import { useNow } from '../../../../shared/session/use-house.js';
import { useBasis } from '../../../../shared/words/use-basis.js';
import { useWords } from '../../../../shared/words/use-words.js';
import { WithPhone } from '../../../frame/with-phone.js';
import { StepButton } from '../step-button.js';
import { isOneself, useNames, type Dispute } from '../use-dispute.js';
import { ConsentButtons, useConsentQuestion } from './consent-buttons.js';

type Next = NonNullable<Dispute['next']>;

export function NextCard({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  const name = useNames(dispute);
  const heading = useId();
  const { next } = dispute;
  if (next === null) return null;
  return (
    <section className="next-card" aria-labelledby={heading} data-next={next.code}>
      <h2 id={heading}>{t('portal.dispute.next')}</h2>
      {!isOneself(dispute) && (
        <p className="muted">{t('portal.dispute.for-whom', { name: name(next.partyId) })}</p>
      )}
      <p className="next-sentence">{next.sentence}</p>
      <NextButton dispute={dispute} next={next} />
      <ToOpenRoom dispute={dispute} next={next} />
      <NextDate next={next} />
      {isToWait(next) && <p className="muted">{t('portal.dispute.no-date')}</p>}
      <Caller who={next.who} />
    </section>
  );
}

function NextButton({ dispute, next }: { dispute: Dispute; next: Next }) {
  const question = useConsentQuestion();
  const meant = next.action ?? next.closed;
  const action = dispute.allowedActions.find(
    ({ href, action: name }) => href === meant?.href && name === meant.action,
  );
  const { toAnswer } = dispute.consents;
  const asked = toAnswer.find(({ partyId }) => partyId === next.partyId) ?? toAnswer[0];
  if (action === undefined) return null;
  if (action.action !== 'consent.answer' || asked === undefined)
    return <StepButton dispute={dispute} action={action} primary />;
  const { partyId, scope } = asked;
  return (
    <>
      <StepButton
        dispute={dispute}
        action={action}
        primary
        preset={{ partyId, scope }}
        label={question(dispute, asked)}
      />
      <ConsentButtons dispute={dispute} besides={asked} />
    </>
  );
}

/** While people sit together the one thing to do is to be there; where they write in turn, the room is where that is done. */
function ToOpenRoom({ dispute, next }: { dispute: Dispute; next: Next }) {
  const { t } = useTranslation();
  const label = TO_ROOM[next.code];
  const turn = dispute.writtenTurns.items.find(({ partyId }) => partyId === next.partyId);
  const opened = dispute.mediation.sessions.filter((one) => one.state === 'opened' && hasRoom(one));
  const open = opened.find(({ id }) => id === turn?.roomId) ?? opened[0];
  if (label === undefined || open === undefined) return null;
  return (
    <Link
      href={`/d/${dispute.id}/room/${open.id}`}
      className="button button-primary"
      data-next-room={open.id}
    >
      {t(label)}
    </Link>
  );
}

/** What leads into a room, and what the way there is called. */
const TO_ROOM: Readonly<Record<string, string>> = {
  'session-open': 'portal.dispute.to-room',
  'write-in-turn': 'portal.dispute.to-write',
  'talks-in-writing': 'portal.dispute.to-read-along',
};

/** Nothing to do and nothing to be late for: whoever worries about a missed day is told so. */
const isToWait = ({ code, action, closed, dueDate, dueAt }: Next): boolean =>
  TO_ROOM[code] === undefined &&
  action === undefined &&
  closed === undefined &&
  dueDate === undefined &&
  dueAt === undefined;

function NextDate({ next: { dueDate, dueAt, whyDate, whyBasis } }: { next: Next }) {
  const { t } = useTranslation();
  const words = useWords();
  const now = useNow();
  const basis = useBasis()(whyBasis);
  if (dueDate === undefined && dueAt === undefined) return null;
  const until = dueDate === undefined ? words.instant(dueAt ?? '') : words.until(dueDate);
  return (
    <div className="next-date">
      <p>
        <strong>{until}</strong>{' '}
        {dueAt !== undefined && <span className="muted unbroken">{words.timeLeft(dueAt, now)}</span>}
      </p>
      {whyDate !== undefined && (
        <details>
          <summary>{t('portal.dispute.why-date')}</summary>
          <p>{whyDate}</p>
          {basis !== '' && <p className="muted">{t('portal.dispute.why-basis', { basis })}</p>}
        </details>
      )}
    </div>
  );
}

export function Caller({ who }: { who: Next['who'] }) {
  const { t } = useTranslation();
  const { name, phone } = who;
  if (name === '') return null;
  if (phone === null) return <p className="caller">{t('portal.dispute.ask-who', { name })}</p>;
  return (
    <p className="caller">
      <a href={`tel:${phone.replace(/[ -]/g, '')}`}>
        <WithPhone sentence={t('portal.dispute.call', { name, phone })} phone={phone} />
      </a>
    </p>
  );
}
