/** Files that were handed in, as far as this side may know of them: who may see each, and how to change that. */
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../../../shared/i18n/use-codes.js';
import { useWords } from '../../../../shared/words/use-words.js';
import { Part } from '../part.js';
import { openAt } from '../places.js';
import { StepButton } from '../step-button.js';
import { useNames, type Dispute } from '../use-dispute.js';
import { sizeText } from '../../../../shared/files/file-size.js';

type StoredFile = Dispute['files']['items'][number];

export function FilesPart({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  const add = openAt(dispute, 'files').filter(({ href }) => href.endsWith('/files'));
  const { items } = dispute.files;
  if (items.length === 0 && add.length === 0) return null;
  return (
    <Part title={t('portal.dispute.files')}>
      {items.length === 0 && <p>{t('portal.dispute.files-none')}</p>}
      <ul className="steps">
        {items.map((file) => (
          <FileItem key={file.fileId} dispute={dispute} file={file} />
        ))}
      </ul>
      {add.map((action) => (
        <StepButton key={action.href} dispute={dispute} action={action} />
      ))}
    </Part>
  );
}

function FileItem({ dispute, file }: { dispute: Dispute; file: StoredFile }) {
  const { t } = useTranslation();
  const words = useWords();
  const codes = useCodes();
  const name = useNames(dispute);
  const { fileId, name: called, note, href, size, type, partyId, addedAt, visibility, withdrawnAt } = file;
  const title = called ?? t('shared.file.unnamed');
  return (
    <li className="thing" data-file={fileId}>
      <p>
        {href === undefined ? <strong>{title}</strong> : <a href={href}>{title}</a>}{' '}
        <span className="muted">
          {t(`shared.file.kind.${type.split('/')[0] ?? ''}`, { size: sizeText(size) })}
        </span>
      </p>
      {note !== undefined && note !== null && <p>{note}</p>}
      <p className="muted">
        {t('portal.dispute.file-by', { name: name(partyId), at: words.instant(addedAt) })}{' '}
        {withdrawnAt === null ? codes('file-visibility', visibility) : t('shared.file.withdrawn')}
      </p>
      {type.startsWith('image/') && file.own && file.sha256 !== file.receivedSha256 && (
        <p>{t('portal.dispute.file-cleaned')}</p>
      )}
      {openAt(dispute, 'files', fileId).map((action) => (
        <StepButton key={action.href} dispute={dispute} action={action} />
      ))}
    </li>
  );
}
