/** Below a form: that it is on its way, waits for the line, was overtaken, or why it was refused. */
import { useTranslation } from 'react-i18next';
import { isProblem, sentenceOf } from '../api/problem.js';
import { wasOvertaken, type Command } from '../api/use-command.js';

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
  const basis = isProblem(error) ? error.problem.basis : undefined;
  return (
    <div className="notice notice-refused" role="alert">
      <p>{sentenceOf(error, t)}</p>
      {basis !== undefined && basis !== '' && <p className="basis">{t('shared.command.basis', { basis })}</p>}
      {wasOvertaken(error) && <p>{t('shared.command.overtaken')}</p>}
    </div>
  );
}
