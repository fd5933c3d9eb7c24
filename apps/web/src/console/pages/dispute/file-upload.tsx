/** A file handed in at the counter for a party: checked before it travels, seen by every side. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePartyLabel } from '../../../shared/actions/choices.js';
import type { Dispute } from '../../../shared/actions/form-context.js';
import { sentenceOf } from '../../../shared/api/problem.js';
import { acceptedOf, checkFile } from '../../../shared/files/check-file.js';
import { sizeText } from '../../../shared/files/file-size.js';
import { useUpload } from '../../../shared/files/use-upload.js';

/** Whoever reads with the ears is led to what is wrong. */
const takesFocus = (alert: HTMLElement | null): void => alert?.focus();

export interface FileUploadProps {
  readonly dispute: Dispute;
  readonly href: string;
  /** It is kept: the form has done its work. */
  readonly onKept: () => void;
}

export function FileUpload({ dispute, href, onKept }: FileUploadProps) {
  const { t } = useTranslation();
  const label = usePartyLabel();
  const [file, setFile] = useState<File>();
  const [partyId, setParty] = useState<string>();
  const [note, setNote] = useState('');
  const [wrong, setWrong] = useState<string>();
  const uploading = useUpload(dispute.id);
  const { taken } = dispute.files;
  const missing = (): string | undefined => {
    if (file === undefined) return t('shared.file.missing');
    const { wrong: code, largestBytes = 0 } = checkFile(file, taken);
    if (code !== undefined) return t(`shared.file.wrong-${code}`, { size: sizeText(largestBytes) });
    return partyId === undefined ? t('console.files.whose-missing') : undefined;
  };
  const submit = (): void => {
    setWrong(missing());
    const type = file && checkFile(file, taken).type;
    if (file === undefined || type === undefined || partyId === undefined) return;
    const what = { href, file, type, partyId, visibility: 'SHARED', note } as const;
    void uploading.send(what).then((kept) => {
      if (kept) onKept();
    });
  };
  const refused = wrong ?? (uploading.state === 'refused' ? sentenceOf(uploading.error, t) : undefined);
  return (
    <form
      noValidate
      className="file-upload"
      data-link="files"
      aria-label={t('console.files.add')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label className="field">
        <span className="field-label">{t('console.files.file')}</span>
        <input
          type="file"
          name="file"
          accept={acceptedOf(taken)}
          onChange={({ target }) => setFile(target.files?.[0])}
        />
      </label>
      <fieldset className="field-set">
        <legend>{t('console.files.whose')}</legend>
        {dispute.parties.map((party) => (
          <label key={party.id} className="choice">
            <input
              type="radio"
              name="partyId"
              value={party.id}
              checked={partyId === party.id}
              onChange={() => setParty(party.id)}
            />
            <span>{label(party)}</span>
          </label>
        ))}
      </fieldset>
      <label className="field">
        <span className="field-label">{t('console.files.note')}</span>
        <input
          name="note"
          className="input"
          value={note}
          maxLength={300}
          onChange={({ target }) => setNote(target.value)}
        />
      </label>
      <p className="particulars">{t('console.files.seen')}</p>
      {refused !== undefined && (
        <p role="alert" tabIndex={-1} ref={takesFocus} className="field-error">
          {refused}
        </p>
      )}
      <button type="submit" className="button" data-send disabled={uploading.state === 'sending'}>
        {uploading.state === 'sending' ? t('shared.command.sending') : t('actions.files')}
      </button>
    </form>
  );
}
