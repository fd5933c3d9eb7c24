/** A clerk writes down a matter for somebody at the counter, and goes on with it at once. */
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { FormField } from '../../../shared/actions/action-form.js';
import { HouseForm } from '../../../shared/actions/house-form.js';
import type { Values } from '../../../shared/actions/request-body.js';
import type { CommandAnswer } from '../../../shared/api/send-command.js';
import { PageFrame } from '../../frame/page-frame.js';
import './intake.css';

/** Two people who differ are the usual beginning; more are added. */
const STARTING: Values = {
  channel: 'COUNTER',
  parties: [
    { key: 'a', role: 'APPLICANT', kind: 'NATURAL' },
    { key: 'b', role: 'RESPONDENT', kind: 'NATURAL' },
  ],
  claims: [{ by: ['a'], against: ['b'] }],
};

export default function IntakePage() {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const people = (values: Values) =>
    ((values['parties'] ?? []) as readonly Values[]).flatMap((party, at) => {
      const key = textOf(party['key']);
      return key === ''
        ? []
        : [{ value: key, label: nameOf(party) ?? t('fields.party.number', { ordinal: at + 1 }) }];
    });
  return (
    <PageFrame title={t('console.intake.title')}>
      <div className="intake">
        <HouseForm
          href="/api/v1/disputes"
          starting={STARTING}
          asked={forOthers}
          newParties={people}
          onDone={(answer) => go(`/disputes/${(answer as CommandAnswer).disputeId}`)}
        />
      </div>
    </PageFrame>
  );
}

const textOf = (typed: unknown): string => (typeof typed === 'string' ? typed.trim() : '');

function nameOf(party: Values): string | undefined {
  const person = (party['person'] ?? {}) as Values;
  return textOf(party['organisationName']) || textOf(person['name']) || undefined;
}

/** The clerk is nobody's side: whose own matter it is, is not asked. */
const forOthers = (fields: readonly FormField[]): readonly FormField[] =>
  fields.map((field) =>
    field.name === 'parties'
      ? { ...field, fields: (field.fields ?? []).filter(({ name }) => name !== 'self') }
      : field,
  );
