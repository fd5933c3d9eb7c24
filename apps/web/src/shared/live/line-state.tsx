/** Says in words when the live line is down; silent while all is well, except where a page asks to show that too. */
import { useTranslation } from 'react-i18next';
import { useLineState } from './use-live.js';

export function LineStateText({ alsoWhenWell = false }: { alsoWhenWell?: boolean }) {
  const { t } = useTranslation();
  const state = useLineState();
  const text = {
    idle: '',
    connected: alsoWhenWell ? t('shared.line.connected') : '',
    reconnecting: t('shared.line.reconnecting'),
    offline: t('shared.line.offline'),
  }[state];
  return (
    <span role="status" className="line-state" data-line={state}>
      {text}
    </span>
  );
}
