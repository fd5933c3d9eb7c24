/** What was said in a place, oldest first: words with who said them, and between them what happened. */
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { lastOf } from '../last-of.js';
import { useWords } from '../words/use-words.js';
import type { Room, Said } from './use-room.js';
import './room.css';

interface SaidListProps {
  readonly room: Room;
  readonly said: readonly Said[];
  /** What stands under one's own words. */
  readonly under?: (one: Said) => ReactNode;
  /** Of whom a fact about a party is. */
  readonly partyName?: (partyId: string) => string;
  /** How far each of the others has read; without, nobody is told here. */
  readonly readBy?: readonly number[];
}

export function SaidList({ room, said, under, partyName, readBy = [] }: SaidListProps) {
  const { t } = useTranslation();
  const end = useRef<HTMLDivElement>(null);
  const last = lastOf(said)?.seq;
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [last]);
  const nameOf = (personId: string): string =>
    personId === room.personId
      ? t('shared.room.you')
      : ([...room.speakers, ...room.people].find((one) => one.personId === personId)?.name ??
        t('shared.room.somebody'));
  const whoOf = ({ kind, personId, partyId }: Said): string =>
    kind === 'FACT' && partyId !== undefined && partyName !== undefined
      ? partyName(partyId)
      : nameOf(personId);
  return (
    <div className="said" role="log" aria-label={t('shared.room.said')} tabIndex={0}>
      {said.length === 0 && <p className="said-fact">{t('shared.room.nothing-said')}</p>}
      {said.map((one) => (
        <One
          key={one.seq}
          one={one}
          name={whoOf(one)}
          own={one.personId === room.personId}
          disputeId={room.disputeId}
        >
          {isTold(room, one) && readBy.length > 0 && (
            <p className="said-read" data-read={readersOf(one, readBy)}>
              {t('shared.room.read-by', { count: readersOf(one, readBy), of: readBy.length })}
            </p>
          )}
          {one.personId === room.personId && one.kind === 'WORDS' ? under?.(one) : undefined}
        </One>
      ))}
      <div ref={end} />
    </div>
  );
}

/** Of one's own words, and of everybody's to who leads. */
const isTold = ({ personId, role }: Room, one: Said): boolean =>
  one.kind === 'WORDS' && (one.personId === personId || role === 'MEDIATOR');

const readersOf = ({ seq }: Said, readBy: readonly number[]): number =>
  readBy.filter((upTo) => upTo >= seq).length;

interface OneProps {
  readonly one: Said;
  readonly name: string;
  readonly own: boolean;
  readonly disputeId: string;
  readonly children: ReactNode;
}

function One({ one, name, own, disputeId, children }: OneProps) {
  const { t } = useTranslation();
  const words = useWords();
  if (one.kind === 'FACT')
    return (
      <p className="said-fact" data-fact={one.words}>
        {t(`shared.room.fact.${one.words ?? 'came'}`, { name })}
      </p>
    );
  return (
    <div className={own ? 'said-one said-own' : 'said-one'} data-seq={one.seq} data-kind={one.kind}>
      <p className="said-by">
        {name} <time dateTime={one.saidAt}>{words.instant(one.saidAt)}</time>
      </p>
      {one.kind === 'CARRIED' && <p className="said-by">{t('shared.room.carried', { name })}</p>}
      <p className="said-words">
        {one.fileId === undefined || one.words === null ? (
          (one.words ?? t('shared.room.shredded'))
        ) : (
          <a href={`/api/v1/disputes/${disputeId}/files/${one.fileId}`} data-laid={one.fileId}>
            {t('shared.room.laid', { name: one.words })}
          </a>
        )}
      </p>
      {children}
    </div>
  );
}
