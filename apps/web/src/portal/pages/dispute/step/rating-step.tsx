/** How it was, in three dimensions, and whether anybody pressed; told to nobody by name. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../../../shared/forms/use-draft.js';
import { useCodes } from '../../../../shared/i18n/use-codes.js';
import { ChoiceField } from '../../../fields/choice-field.js';
import { errorOf, type FormError } from '../../../fields/error-summary.js';
import { TextAreaField } from '../../../fields/text-area-field.js';
import { Page } from '../../../frame/page.js';
import { homeOf } from '../use-dispute.js';
import { PartyField } from './party-field.js';
import { SendButtons, StepForm } from './step-form.js';
import { linkOfStep, startingParty, useStepCommand, type StepProps } from './step-props.js';

const DIMENSIONS = ['attitude', 'efficiency', 'resolution'] as const;
const MARKS = ['5', '4', '3', '2', '1'] as const;
const PRESSED = ['NO', 'YES', 'UNSURE'] as const;
const MOST = 1_000;

type Rated = Partial<Record<(typeof DIMENSIONS)[number] | 'pressed' | 'words', string>>;

export function RatingStep(props: StepProps) {
  const { dispute, action, onDone, onLeave } = props;
  const { t } = useTranslation();
  const codes = useCodes();
  const draft = useDraft<Rated>(action.href, {});
  const [partyId, setParty] = useState(startingParty(props));
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const command = useStepCommand(props, () => {
    draft.forget();
    onDone();
  });
  const { words = '', pressed } = draft.value;
  const submit = (): void => {
    const missing = [
      ...(partyId === undefined ? [{ name: 'partyId', sentence: t('portal.dispute.say-whose') }] : []),
      ...[...DIMENSIONS, 'pressed' as const]
        .filter((name) => draft.value[name] === undefined)
        .map((name) => ({ name, sentence: t(`portal.dispute.say-${name}`) })),
    ];
    setErrors(missing);
    if (missing.length > 0) return;
    const marks = Object.fromEntries(DIMENSIONS.map((name) => [name, Number(draft.value[name])]));
    void command.send({
      partyId,
      ...marks,
      pressed,
      ...(words.trim() === '' ? {} : { words: words.trim() }),
    });
  };
  return (
    <Page
      title={t('portal.dispute.rate-title')}
      lead={t('portal.dispute.rate-lead')}
      back={homeOf(dispute.id)}
    >
      <StepForm link={linkOfStep(props)} command={command} errors={errors} onSubmit={submit}>
        <PartyField dispute={dispute} value={partyId} onChange={setParty} />
        {DIMENSIONS.map((name) => (
          <ChoiceField
            key={name}
            name={name}
            label={t(`portal.dispute.rate-${name}`)}
            error={errorOf(errors, name)}
            value={draft.value[name]}
            choices={MARKS.map((mark) => ({ value: mark, label: t(`portal.dispute.mark-${mark}`) }))}
            onChange={(mark) => draft.change({ [name]: mark })}
          />
        ))}
        <ChoiceField
          name="pressed"
          label={t('portal.dispute.rate-pressed')}
          help={t('portal.dispute.rate-pressed-help')}
          error={errorOf(errors, 'pressed')}
          value={pressed}
          choices={PRESSED.map((value) => ({ value, label: codes('pressed', value) }))}
          onChange={(value) => draft.change({ pressed: value })}
        />
        <TextAreaField
          name="words"
          label={t('portal.dispute.rate-words')}
          value={words}
          onChange={(value) => draft.change({ words: value })}
          most={MOST}
          rows={3}
        />
        <SendButtons command={command} label={t('actions.ratings')} onLeave={onLeave} />
      </StepForm>
    </Page>
  );
}
