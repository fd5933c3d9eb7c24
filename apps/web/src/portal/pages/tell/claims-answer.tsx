/** What is asked for, one thing after another; money is read back in words. */
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../shared/api/client.js';
import { fenOf, typedYuan } from '../../../shared/words/money.js';
import { ChecksField, ChoiceField } from '../../fields/choice-field.js';
import { MoneyField } from '../../fields/money-field.js';
import { TextAreaField } from '../../fields/text-area-field.js';
import { Button } from '../../frame/button.js';
import { useState } from 'react';
import type { KeptDraft } from './kept-draft.js';
import type { Person } from './person-fields.js';

type Claim = Schemas['ToldClaimAnswers'];

const KINDS = ['PAY', 'RETURN', 'ACT', 'STOP', 'APOLOGISE', 'STATUS', 'OTHER'] as const;
const MOST = 20;
const WORDS = 1000;

export function ClaimsAnswer({ kept }: { kept: KeptDraft }) {
  const { t } = useTranslation();
  const claims = kept.answers.claims ?? [{}];
  const put = (next: readonly Claim[]): void => kept.change({ claims: [...next] });
  return (
    <>
      {claims.map((claim, at) => (
        <fieldset key={at} className="told-claim" data-field={`claims.${at}`}>
          <legend>{t('portal.tell.claim.title', { number: at + 1 })}</legend>
          <ClaimFields
            path={`claims.${at}`}
            claim={claim}
            others={kept.answers.respondents ?? []}
            onChange={(next) => put(claims.map((one, place) => (place === at ? next : one)))}
          />
          {claims.length > 1 && (
            <Button kind="quiet" onClick={() => put(claims.filter((_, place) => place !== at))}>
              {t('portal.tell.claim.remove', { number: at + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      {claims.length < MOST && (
        <Button adds="claims" onClick={() => put([...claims, {}])}>
          {t('portal.tell.claim.add')}
        </Button>
      )}
    </>
  );
}

interface ClaimFieldsProps {
  readonly path: string;
  readonly claim: Claim;
  readonly others: readonly Person[];
  readonly onChange: (claim: Claim) => void;
}

function ClaimFields({ path, claim, others, onChange }: ClaimFieldsProps) {
  const { t } = useTranslation();
  const { amountFen } = claim;
  const [typed, setTyped] = useState(() => (amountFen === undefined ? '' : typedYuan(amountFen)));
  const type = (text: string): void => {
    setTyped(text);
    const fen = fenOf(text);
    onChange(fen === undefined ? withoutSum(claim) : { ...claim, amountFen: fen });
  };
  return (
    <>
      <ChoiceField
        name={`${path}.kind`}
        label={t('portal.tell.claim.kind')}
        value={claim.kind}
        choices={KINDS.map((kind) => ({ value: kind, label: t(`portal.tell.claim.${kind}`) }))}
        onChange={(kind) => onChange({ ...claim, kind })}
      />
      {(claim.kind === 'PAY' || amountFen !== undefined) && (
        <MoneyField
          name={`${path}.amountFen`}
          label={t('portal.tell.claim.amount')}
          value={typed}
          onChange={type}
        />
      )}
      <TextAreaField
        name={`${path}.words`}
        label={t('portal.tell.claim.words')}
        help={t('portal.tell.claim.words-help')}
        value={claim.words ?? ''}
        onChange={(words) => onChange({ ...claim, words })}
        most={WORDS}
        rows={3}
      />
      {others.length > 1 && (
        <ChecksField
          name={`${path}.against`}
          label={t('portal.tell.claim.against')}
          help={t('portal.tell.claim.against-help')}
          value={(claim.against ?? []).map(String)}
          choices={others.map((person, at) => ({
            value: String(at),
            label: nameOf(person) ?? t('portal.tell.other.title', { number: at + 1 }),
          }))}
          onChange={(against) => onChange({ ...claim, against: against.map(Number) })}
        />
      )}
    </>
  );
}

const withoutSum = (claim: Claim): Claim =>
  Object.fromEntries(Object.entries(claim).filter(([name]) => name !== 'amountFen'));

const nameOf = ({ name, organisationName }: Person): string | undefined =>
  [organisationName, name].find((text) => text !== undefined && text.trim() !== '');
