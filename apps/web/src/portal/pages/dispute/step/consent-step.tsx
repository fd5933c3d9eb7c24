/** One question of consent: what it means, what follows on yes and on no, and two buttons of the same weight. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../../../shared/i18n/use-codes.js';
import { lastOf } from '../../../../shared/last-of.js';
import { WhenRead } from '../../../../shared/status/page-state.js';
import { useBasis } from '../../../../shared/words/use-basis.js';
import type { Schemas } from '../../../../shared/api/client.js';
import { ChoiceField } from '../../../fields/choice-field.js';
import type { FormError } from '../../../fields/error-summary.js';
import { Page } from '../../../frame/page.js';
import { useConsentTexts } from '../home/consent-buttons.js';
import { homeOf, isOneself, stepPath, useNames, type Dispute } from '../use-dispute.js';
import { PartyField } from './party-field.js';
import { StepForm, TwoAnswers } from './step-form.js';
import { startingParty, useStepCommand, type StepProps } from './step-props.js';

type Texts = Schemas['ConsentTextsTold'];
type Scope = Texts['items'][number]['scope'];

export function ConsentStep(props: StepProps) {
  const texts = useConsentTexts();
  return <WhenRead query={texts}>{(read) => <Asking {...props} texts={read} />}</WhenRead>;
}

function Asking(props: StepProps & { texts: Texts }) {
  const { dispute, action, preset, onDone, texts } = props;
  const { t } = useTranslation();
  const name = useNames(dispute);
  const [partyId, setParty] = useState(startingParty(props));
  const [scope, setScope] = useState(preset['scope']);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const command = useStepCommand(props, () => undefined);
  const answer = async (decision: string): Promise<void> => {
    const missing = [
      ...(partyId === undefined ? [{ name: 'partyId', sentence: t('portal.dispute.say-whose') }] : []),
      ...(scope === undefined ? [{ name: 'scope', sentence: t('portal.dispute.say-scope') }] : []),
    ];
    setErrors(missing);
    if (missing.length > 0) return;
    const { version: textVersion, language } = texts;
    const said = { partyId, scope, decision, textVersion, language, how: 'ONLINE' };
    if ((await command.send(said)) === undefined) return;
    // Whoever has said no to one question is not asked the other.
    const next = decision === 'GIVEN' ? nextQuestion(dispute, partyId, scope) : undefined;
    onDone(next && stepPath(dispute.id, action.href, next));
  };
  const text = texts.items.find((one) => one.scope === scope);
  return (
    <Page
      title={text?.question ?? t('portal.dispute.step.consents')}
      {...(preset['partyId'] !== undefined && !isOneself(dispute)
        ? { lead: t('portal.dispute.for-whom', { name: name(partyId) }) }
        : {})}
      back={homeOf(dispute.id)}
    >
      <StepForm link="consents" command={command} errors={errors}>
        {preset['partyId'] === undefined && (
          <PartyField dispute={dispute} value={partyId} onChange={setParty} />
        )}
        {preset['scope'] === undefined && (
          <ScopeField dispute={dispute} partyId={partyId} texts={texts} value={scope} onChange={setScope} />
        )}
        {text !== undefined && <ScopeText text={text} withdrawal={texts.withdrawal} />}
        <TwoAnswers
          command={command}
          name="decision"
          answers={[
            { value: 'GIVEN', label: t('portal.dispute.agree') },
            { value: 'REFUSED', label: t('portal.dispute.disagree') },
          ]}
          onAnswer={(decision) => void answer(decision)}
        />
      </StepForm>
    </Page>
  );
}

function ScopeText({ text, withdrawal }: { text: Texts['items'][number]; withdrawal: string }) {
  const { t } = useTranslation();
  const { meaning, ifYes, ifNo } = text;
  const basis = useBasis()(text.basis);
  return (
    <div className="consent-text">
      <p>{meaning}</p>
      <dl>
        <dt>{t('portal.dispute.if-yes')}</dt>
        <dd>{ifYes}</dd>
        <dt>{t('portal.dispute.if-no')}</dt>
        <dd>{ifNo}</dd>
      </dl>
      <p>{withdrawal}</p>
      <p className="muted">{t('portal.dispute.basis', { basis })}</p>
    </div>
  );
}

interface ScopeFieldProps {
  readonly dispute: Dispute;
  readonly partyId: string | undefined;
  readonly texts: Texts;
  readonly value: string | undefined;
  readonly onChange: (scope: Scope) => void;
}

/** Letting somebody help is a step of its own. */
function ScopeField({ dispute, partyId, texts, value, onChange }: ScopeFieldProps) {
  const { t } = useTranslation();
  const codes = useCodes();
  const { records } = dispute.consents;
  const said = (scope: Scope): string | undefined => {
    const last = lastOf(records.filter((one) => one.partyId === partyId && one.scope === scope));
    return last && t('portal.dispute.answered-before', { answer: codes('consent-decision', last.decision) });
  };
  return (
    <ChoiceField<Scope>
      name="scope"
      label={t('portal.dispute.which-consent')}
      value={value as Scope | undefined}
      choices={texts.items
        .filter(({ scope }) => scope !== 'HELPER')
        .map(({ scope, question }) => ({ value: scope, label: question, help: said(scope) }))}
      onChange={onChange}
    />
  );
}

/** Of what is being asked now, the next that this answer leaves open. */
const nextQuestion = ({ consents }: Dispute, partyId?: string, scope?: string) =>
  consents.toAnswer.find((one) => one.partyId === partyId && one.scope !== scope);
