/** Files of the matter: opened from here by those who may, handed in for somebody at the counter. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePartyLabel } from '../../../shared/actions/choices.js';
import type { Dispute } from '../../../shared/actions/form-context.js';
import { sizeText } from '../../../shared/files/file-size.js';
import { useCodes } from '../../../shared/i18n/use-codes.js';
import { useWords } from '../../../shared/words/use-words.js';
import type { SectionProps } from './dispute-sections.js';
import { FileUpload } from './file-upload.js';
import { Particulars, Section } from './section.js';

export function FileSection({ id, dispute }: SectionProps) {
  const { t } = useTranslation();
  /** Once the form has closed, the keyboard is back at the button that opened it. */
  const [adding, setAdding] = useState<boolean>();
  const { items } = dispute.files;
  const add = dispute.allowedActions.find(({ action, allowed }) => action === 'evidence.add' && allowed);
  return (
    <Section id={id} title={t('console.dispute.part.files')}>
      {items.length === 0 && <Particulars>{t('console.files.none')}</Particulars>}
      <ul className="files">
        {items.map((file) => (
          <FileLine key={file.fileId} dispute={dispute} file={file} />
        ))}
      </ul>
      {add && adding !== true && (
        <button
          type="button"
          className="button"
          data-link="files"
          autoFocus={adding === false}
          onClick={() => setAdding(true)}
        >
          {t('console.files.add')}
        </button>
      )}
      {add && adding === true && (
        <FileUpload dispute={dispute} href={add.href} onKept={() => setAdding(false)} />
      )}
    </Section>
  );
}

function FileLine({ dispute, file }: { dispute: Dispute; file: Dispute['files']['items'][number] }) {
  const { t } = useTranslation();
  const words = useWords();
  const codes = useCodes();
  const label = usePartyLabel();
  const { fileId, name, note, href, size, type, partyId, addedAt, visibility, withdrawnAt } = file;
  const party = dispute.parties.find((one) => one.id === partyId);
  const title = name ?? t('shared.file.unnamed');
  return (
    <li data-file={fileId}>
      <p>
        {href === undefined ? <strong>{title}</strong> : <a href={href}>{title}</a>}{' '}
        <span className="particulars">
          {t(`shared.file.kind.${type.split('/')[0] ?? ''}`, { size: sizeText(size) })}
        </span>
      </p>
      {note !== undefined && note !== null && <p>{note}</p>}
      <Particulars>
        {party && t('console.files.by', { party: label(party), at: words.instant(addedAt) })}{' '}
        {withdrawnAt === null ? codes('file-visibility', visibility) : t('shared.file.withdrawn')}
        {withdrawnAt === null && href === undefined && <> {t('console.files.closed')}</>}
      </Particulars>
    </li>
  );
}
