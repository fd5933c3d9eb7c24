/** What is kept now: a picture without what it told of place and device is shown as the others would see it. */
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../../frame/button.js';
import { Page } from '../../../frame/page.js';
import { sizeText } from '../../../../shared/files/file-size.js';
import { homeOf, type Dispute } from '../use-dispute.js';
import type { Uploaded } from '../../../../shared/files/upload.js';

export interface UploadedFileProps {
  readonly dispute: Dispute;
  readonly file: File;
  readonly uploaded: Uploaded;
  readonly onAgain: () => void;
}

export function UploadedFile({ dispute, file, uploaded, onAgain }: UploadedFileProps) {
  const { t } = useTranslation();
  const { fileId, type, size, sha256, receivedSha256 } = uploaded;
  const isPicture = type.startsWith('image/');
  return (
    <Page title={t('portal.dispute.file-arrived')} follows>
      <p>{t('portal.dispute.file-chosen', { name: file.name, size: sizeText(size) })}</p>
      {isPicture && (
        <>
          <p>
            {sha256 === receivedSha256
              ? t('portal.dispute.file-nothing-cleaned')
              : t('portal.dispute.file-cleaned')}
          </p>
          <img
            className="uploaded"
            src={`/api/v1/disputes/${dispute.id}/files/${fileId}`}
            alt={t('portal.dispute.file-seen', { name: file.name })}
          />
        </>
      )}
      <ButtonLink href={homeOf(dispute.id)} kind="primary">
        {t('portal.dispute.to-matter')}
      </ButtonLink>
      <Button onClick={onAgain}>{t('portal.dispute.file-another')}</Button>
    </Page>
  );
}
