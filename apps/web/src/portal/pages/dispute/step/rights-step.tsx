/** What one is entitled to at a mediation meeting, read before it begins. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../../../shared/words/use-words.js';
import type { FormError } from '../../../fields/error-summary.js';
import { Page } from '../../../frame/page.js';
import { homeOf } from '../use-dispute.js';
import { namedIn } from './about-props.js';
import { PartyField } from './party-field.js';
import { SendButtons, StepForm } from './step-form.js';
import { linkOfStep, startingParty, useStepCommand, type StepProps } from './step-props.js';

/** Version of the sentences `portal.dispute.right.…`; another one whenever they change. */
const TEXT_VERSION = 'v1';
const RIGHTS = ['free', 'leave', 'court', 'mediator', 'private', 'words', 'helper', 'sign'] as const;

export function RightsStep(props: StepProps) {
  const { dispute, action, onDone, onLeave } = props;
  const { t } = useTranslation();
  const words = useWords();
  const session = namedIn(dispute.mediation.sessions, action.href);
  const [partyId, setParty] = useState(startingParty(props));
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const command = useStepCommand(props, () => onDone());
  const submit = (): void => {
    setErrors(partyId === undefined ? [{ name: 'partyId', sentence: t('portal.dispute.say-whose') }] : []);
    if (partyId !== undefined) void command.send({ partyId, textVersion: TEXT_VERSION });
  };
  return (
    <Page
      title={t('portal.dispute.rights-title')}
      {...(session === undefined
        ? {}
        : { lead: t('portal.dispute.rights-lead', { at: words.instant(session.startsAt) }) })}
      back={homeOf(dispute.id)}
    >
      <StepForm link={linkOfStep(props)} command={command} errors={errors} onSubmit={submit}>
        <ul className="rights">
          {RIGHTS.map((right) => (
            <li key={right}>{t(`portal.dispute.right.${right}`)}</li>
          ))}
        </ul>
        <PartyField dispute={dispute} value={partyId} onChange={setParty} />
        <SendButtons command={command} label={t('portal.dispute.rights-read')} onLeave={onLeave} />
      </StepForm>
    </Page>
  );
}
