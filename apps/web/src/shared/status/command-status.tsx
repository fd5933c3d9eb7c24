/** Below a form: that it is on its way, waits for the line, was overtaken, or why it was refused. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem, sentenceOf } from '../api/problem.js';
import { wasOvertaken, type Command } from '../api/use-command.js';
import { useBasis } from '../words/use-basis.js';

export function CommandStatus({
  command,
}: {
  command: Pick<Command<unknown>, 'state' | 'error' | 'giveUp'>;
}) {
  const { t } = useTranslation();
  const { state, error, giveUp } = command;
  if (state === 'waiting')
    return (
      <div className="notice" role="status">
        <p>{t('shared.command.waiting')}</p>
        <button type="button" className="button" onClick={giveUp}>
          {t('shared.command.give-up')}
        </button>
      </div>
    );
  if (state !== 'refused')
    return (
      <div role="status" className="for-readers-only">
        {state === 'sending' ? t('shared.command.sending') : ''}
      </div>
    );
  return <Refused error={error} />;
}

/** Takes the focus: whoever cannot see the page must learn of it at once. */
function Refused({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [error]);
  const problem = isProblem(error) ? error.problem : undefined;
  const basis = useBasis()(problem?.basis);
  return (
    <div
      ref={box}
      className="notice notice-refused"
      role="alert"
      tabIndex={-1}
      data-code={problem?.code}
      data-rule={problem?.rule}
    >
      <p>{sentenceOf(error, t)}</p>
      {basis !== '' && <p className="basis">{t('shared.command.basis', { basis })}</p>}
      {wasOvertaken(error) && <p>{t('shared.command.overtaken')}</p>}
    </div>
  );
}
