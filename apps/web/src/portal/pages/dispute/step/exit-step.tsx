/** Another office for the whole matter or a part of it: what fits best first, with what each is good for. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../../../shared/i18n/use-codes.js';
import { ChecksField, ChoiceField } from '../../../fields/choice-field.js';
import { errorOf, type FormError } from '../../../fields/error-summary.js';
import { Page } from '../../../frame/page.js';
import { homeOf, type Dispute } from '../use-dispute.js';
import { useStepName } from '../use-step-name.js';
import { PartyField } from './party-field.js';
import { isNamed, RECEIVER, ReceiverField, receiverOf, type Receiver } from './receiver-field.js';
import { SendButtons, StepForm } from './step-form.js';
import { linkOfStep, startingParty, useStepCommand, type StepProps } from './step-props.js';

/** Going to court and to the police have their own ways. */
const EXITS = [
  'ARBITRATION',
  'LABOUR_ARBITRATION',
  'LAND_ARBITRATION',
  'ADMIN_ADJUDICATION',
  'ADMIN_MEDIATION',
  'ADMIN_RECONSIDERATION',
  'PAYMENT_ORDER',
  'NOTARISED_DEBT',
  'PETITION',
] as const;

export function ExitStep(props: StepProps) {
  const { dispute, onDone, onLeave } = props;
  const { t } = useTranslation();
  const nameOf = useStepName();
  const open = dispute.claims.filter(({ state }) => state === 'OPEN');
  const [partyId, setParty] = useState(startingParty(props));
  const [exit, setExit] = useState<string>();
  const [claimIds, setClaims] = useState<string[]>(() => open.map(({ id }) => id));
  const [receiver, setReceiver] = useState<Receiver>({ name: '' });
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const command = useStepCommand(props, () => onDone());
  const submit = (): void => {
    const missing = [
      ...(partyId === undefined ? [{ name: 'partyId', sentence: t('portal.dispute.say-whose') }] : []),
      ...(exit === undefined ? [{ name: 'exit', sentence: t('portal.dispute.say-one') }] : []),
      ...(claimIds.length === 0 ? [{ name: 'claimIds', sentence: t('portal.dispute.say-claims') }] : []),
      ...(isNamed(receiver) ? [] : [{ name: RECEIVER, sentence: t('portal.dispute.say-receiver') }]),
    ];
    setErrors(missing);
    if (missing.length === 0) void command.send({ partyId, exit, claimIds, ...receiverOf(receiver) });
  };
  const link = linkOfStep(props);
  return (
    <Page title={nameOf(link)} lead={t('portal.dispute.exit-lead')} back={homeOf(dispute.id)}>
      <StepForm link={link} command={command} errors={errors} onSubmit={submit}>
        <PartyField dispute={dispute} value={partyId} onChange={setParty} />
        <ExitField dispute={dispute} value={exit} error={errorOf(errors, 'exit')} onChange={setExit} />
        <ChecksField
          name="claimIds"
          label={t('portal.dispute.exit-claims')}
          error={errorOf(errors, 'claimIds')}
          value={claimIds}
          choices={open.map(({ id, words, ordinal }) => ({ value: id, label: words ?? String(ordinal) }))}
          onChange={setClaims}
        />
        <ReceiverField
          receivers={dispute.handOvers?.receivers ?? []}
          error={errorOf(errors, RECEIVER)}
          value={receiver}
          onChange={setReceiver}
        />
        <SendButtons command={command} label={nameOf(link)} onLeave={onLeave} />
      </StepForm>
    </Page>
  );
}

interface ExitFieldProps {
  readonly dispute: Dispute;
  readonly value: string | undefined;
  readonly error: string | undefined;
  readonly onChange: (exit: string) => void;
}

function ExitField({ dispute, value, error, onChange }: ExitFieldProps) {
  const { t } = useTranslation();
  const codes = useCodes();
  const suggested = dispute.handOvers?.suggestedExits ?? [];
  const hintOf = (exit: string): string | undefined => suggested.find((one) => one.exit === exit)?.hint;
  const exits = [...EXITS].sort((a, b) => Number(hintOf(b) !== undefined) - Number(hintOf(a) !== undefined));
  return (
    <ChoiceField<string>
      name="exit"
      label={t('portal.dispute.exit-which')}
      error={error}
      value={value}
      choices={exits.map((exit) => {
        const hint = hintOf(exit);
        return {
          value: exit,
          label: codes('exit', exit),
          help: hint === undefined ? undefined : codes('exit-hint', hint),
        };
      })}
      onChange={onChange}
    />
  );
}
