/** Two ways to a file: take a picture now, or choose one that is there. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { sizeText } from '../../../../shared/files/file-size.js';
import type { Dispute } from '../use-dispute.js';
import { acceptedOf } from '../../../../shared/files/check-file.js';

export interface FilePickerProps {
  readonly file: File | undefined;
  readonly taken: Dispute['files']['taken'];
  readonly error: string | undefined;
  readonly onChoose: (file: File | undefined) => void;
}

export function FilePicker({ file, taken, error, onChoose }: FilePickerProps) {
  const { t } = useTranslation();
  const camera = useId();
  return (
    <fieldset
      id="field-file"
      tabIndex={-1}
      data-field="file"
      className={error === undefined ? 'field' : 'field field-wrong'}
    >
      <legend>{t('portal.dispute.file-which')}</legend>
      <p className="field-help">{t('portal.dispute.file-kinds')}</p>
      {error !== undefined && <p className="field-error">{error}</p>}
      <div className="file-ways">
        <span className="file-way">
          <label htmlFor={camera} className="button">
            {t('portal.dispute.file-camera')}
          </label>
          <input
            id={camera}
            type="file"
            accept="image/*"
            capture="environment"
            onChange={({ target }) => onChoose(target.files?.[0])}
          />
        </span>
        <span className="file-way">
          <label htmlFor={`${camera}-any`} className="button">
            {t('portal.dispute.file-choose')}
          </label>
          <input
            id={`${camera}-any`}
            name="file"
            type="file"
            accept={acceptedOf(taken)}
            onChange={({ target }) => onChoose(target.files?.[0])}
          />
        </span>
      </div>
      <p role="status">
        {file !== undefined &&
          t('portal.dispute.file-chosen', { name: file.name, size: sizeText(file.size) })}
      </p>
    </fieldset>
  );
}
