/** Handing in a file: from the camera or the telephone, checked before it travels, for whom it is to be seen. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sentenceOf, isProblem } from '../../../../shared/api/problem.js';
import { ChoiceField } from '../../../fields/choice-field.js';
import { ErrorSummary, errorOf, type FormError } from '../../../fields/error-summary.js';
import { TextField } from '../../../fields/text-field.js';
import { Button } from '../../../frame/button.js';
import { Page } from '../../../frame/page.js';
import { sizeText } from '../../../../shared/files/file-size.js';
import { homeOf } from '../use-dispute.js';
import { checkFile } from '../../../../shared/files/check-file.js';
import { FilePicker } from './file-picker.js';
import { PartyField } from './party-field.js';
import { startingParty, type StepProps } from './step-props.js';
import { UploadedFile } from './uploaded-file.js';
import { useUpload } from '../../../../shared/files/use-upload.js';

type Visibility = 'PRIVATE' | 'SHARED';

export function FileStep(props: StepProps) {
  const { dispute, action, onLeave } = props;
  const { t } = useTranslation();
  const [file, setFile] = useState<File>();
  const [partyId, setParty] = useState(startingParty(props));
  const [visibility, setVisibility] = useState<Visibility>('PRIVATE');
  const [note, setNote] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const uploading = useUpload(dispute.id);
  const { taken } = dispute.files;
  const again = (): void => {
    setFile(undefined);
    setNote('');
    uploading.reset();
  };
  if (uploading.uploaded !== undefined && file !== undefined)
    return <UploadedFile dispute={dispute} file={file} uploaded={uploading.uploaded} onAgain={again} />;
  const wrongWith = (one: File | undefined): string | undefined => {
    if (one === undefined) return t('shared.file.missing');
    const { wrong, largestBytes = 0 } = checkFile(one, taken);
    return wrong && t(`shared.file.wrong-${wrong}`, { size: sizeText(largestBytes) });
  };
  const choose = (one: File | undefined): void => {
    setFile(one);
    const wrong = one && wrongWith(one);
    setErrors(wrong === undefined ? [] : [{ name: 'file', sentence: wrong }]);
  };
  const submit = (): void => {
    const wrong = wrongWith(file);
    setErrors([
      ...(wrong === undefined ? [] : [{ name: 'file', sentence: wrong }]),
      ...(partyId === undefined ? [{ name: 'partyId', sentence: t('portal.dispute.say-whose') }] : []),
    ]);
    const type = file && checkFile(file, taken).type;
    if (file === undefined || type === undefined || partyId === undefined) return;
    void uploading.send({ href: action.href, file, type, partyId, visibility, note });
  };
  const sending = uploading.state === 'sending';
  return (
    <Page title={t('portal.dispute.file-title')} lead={t('then.files')} back={homeOf(dispute.id)}>
      <form
        noValidate
        data-link="files"
        aria-label={t('actions.files')}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ErrorSummary errors={errors} />
        <FilePicker file={file} taken={taken} error={errorOf(errors, 'file')} onChoose={choose} />
        <PartyField dispute={dispute} value={partyId} onChange={setParty} />
        <TextField
          name="note"
          label={t('portal.dispute.file-note')}
          help={t('portal.dispute.file-note-help')}
          value={note}
          onChange={setNote}
          maxLength={300}
        />
        <ChoiceField<Visibility>
          name="visibility"
          label={t('portal.dispute.file-for-whom')}
          value={visibility}
          choices={[
            {
              value: 'PRIVATE',
              label: t('portal.dispute.file-private'),
              help: t('portal.dispute.file-private-help'),
            },
            { value: 'SHARED', label: t('portal.dispute.file-shared') },
          ]}
          onChange={setVisibility}
        />
        <UploadStatus uploading={uploading} />
        <div className="button-place">
          <button type="submit" className="button button-primary" data-send disabled={sending}>
            {sending ? t('shared.command.sending') : t('actions.files')}
          </button>
        </div>
        <Button kind="quiet" onClick={onLeave}>
          {t('fields.leave')}
        </Button>
      </form>
    </Page>
  );
}

function UploadStatus({ uploading: { state, part, error } }: { uploading: ReturnType<typeof useUpload> }) {
  const { t } = useTranslation();
  if (state === 'sending')
    return (
      <p role="status">
        <progress value={part} aria-label={t('shared.file.progress')} />
      </p>
    );
  if (state !== 'refused') return null;
  return (
    <div
      className="notice notice-refused"
      role="alert"
      data-code={isProblem(error) ? error.problem.code : undefined}
    >
      <p>{sentenceOf(error, t)}</p>
      <p>{t('portal.dispute.file-kept')}</p>
    </div>
  );
}
