/** The list of keys, over the page until Escape. */
import { Modal } from 'antd';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { onShortcuts, shortcutList } from './shortcut-list.js';

export function HelpOverlay({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const shortcuts = useSyncExternalStore(onShortcuts, shortcutList);
  return (
    <Modal title={t('console.help.title')} open={open} onCancel={onClose} footer={null}>
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
    </Modal>
  );
}
