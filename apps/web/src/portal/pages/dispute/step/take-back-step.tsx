/** Taking a consent back: no reason is asked, and what follows is said plainly. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../../../shared/i18n/use-codes.js';
import { ChoiceField } from '../../../fields/choice-field.js';
import type { FormError } from '../../../fields/error-summary.js';
import { Page } from '../../../frame/page.js';
import { homeOf, type Dispute } from '../use-dispute.js';
import { PartyField } from './party-field.js';
import { SendButtons, StepForm } from './step-form.js';
import { startingParty, useStepCommand, type StepProps } from './step-props.js';

export function TakeBackStep(props: StepProps) {
  const { dispute, preset, onDone, onLeave } = props;
  const { t } = useTranslation();
  const codes = useCodes();
  const [partyId, setParty] = useState(startingParty(props));
  const [scope, setScope] = useState(preset['scope']);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const command = useStepCommand(props, () => onDone());
  const stops = preset['scope'] === 'MEDIATION';
  const submit = (): void => {
    const missing = [
      ...(partyId === undefined ? [{ name: 'partyId', sentence: t('portal.dispute.say-whose') }] : []),
      ...(scope === undefined ? [{ name: 'scope', sentence: t('portal.dispute.say-scope') }] : []),
    ];
    setErrors(missing);
    if (missing.length === 0) void command.send({ partyId, scope });
  };
  return (
    <Page
      title={stops ? t('portal.dispute.stop-title') : t('actions.consents/withdrawal')}
      lead={stops ? t('portal.dispute.stop-lead') : t('then.consents/withdrawal')}
      back={homeOf(dispute.id)}
    >
      <StepForm link="consents/withdrawal" command={command} errors={errors} onSubmit={submit}>
        {preset['partyId'] === undefined && (
          <PartyField dispute={dispute} value={partyId} onChange={setParty} />
        )}
        {preset['scope'] === undefined && (
          <ChoiceField
            name="scope"
            label={t('portal.dispute.which-consent')}
            value={scope}
            choices={givenScopes(dispute, partyId).map((one) => ({
              value: one,
              label: codes('consent-scope', one),
            }))}
            onChange={setScope}
          />
        )}
        {!stops && endsTalks(dispute, scope) && <p>{t('portal.dispute.stop-lead')}</p>}
        <SendButtons
          command={command}
          label={stops ? t('portal.dispute.stop') : t('actions.consents/withdrawal')}
          onLeave={onLeave}
        />
      </StepForm>
    </Page>
  );
}

/** Nobody is mediated with without these two; over the talks are where that yes cannot be taken back any more. */
function endsTalks({ consents }: Dispute, scope: string | undefined): boolean {
  const goesOn = consents.toTakeBack.some((one) => one.scope === 'MEDIATION');
  return goesOn && (scope === 'MEDIATION' || scope === 'DATA');
}

function givenScopes({ consents }: Dispute, partyId: string | undefined): readonly string[] {
  const mine = consents.toTakeBack.filter((one) => partyId === undefined || one.partyId === partyId);
  return [...new Set(mine.map(({ scope }) => scope))];
}
