/** The list of keys, over the page until Escape. A plain dialogue: Ant Design's writes styles the pages' policy forbids. */
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { onShortcuts, shortcutList } from './shortcut-list.js';

export function HelpOverlay({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const shortcuts = useSyncExternalStore(onShortcuts, shortcutList);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">{t('console.help.title')}</h2>
      <p>{t('console.help.where')}</p>
      <dl className="keys">
        {shortcuts.map(({ key, label }) => (
          <div key={`${key} ${label}`}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="switch" onClick={onClose}>
        {t('console.help.close')}
      </button>
    </dialog>
  );
}
