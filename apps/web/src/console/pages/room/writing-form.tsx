/** Asks parties of the session to write: who, for how many days, and what the question is. */
import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePartyNames } from '../dispute/use-party-names.js';
import type { WritingPanelProps } from './writing-panel.js';

const LONGEST_DAYS = 14;
const LONGEST_QUESTION = 2_000;
const DAYS: readonly number[] = Array.from({ length: LONGEST_DAYS }, (_, at) => at + 1);

interface WritingFormProps extends WritingPanelProps {
  readonly usualDays: number;
}

export function WritingForm({ dispute, room, usualDays, lead }: WritingFormProps) {
  const { t } = useTranslation();
  const nameOf = usePartyNames(dispute);
  const [partyIds, setPartyIds] = useState<readonly string[]>([]);
  const [days, setDays] = useState(usualDays);
  const [question, setQuestion] = useState('');
  const session = dispute.mediation.sessions.find(({ id }) => id === room.roomId);
  const waiting = (room.writing?.turns ?? []).filter(({ state }) => state === 'waiting');
  const isWaitedFor = (id: string): boolean => waiting.some(({ partyId }) => partyId === id);
  const chosen = partyIds.filter((id) => !isWaitedFor(id));
  const give = async (): Promise<void> => {
    const asked = question.trim();
    const body = { partyIds: chosen, days, ...(asked === '' ? {} : { question: asked }) };
    if (!(await lead('written-turns', body))) return;
    setPartyIds([]);
    setQuestion('');
  };
  return (
    <form
      data-writing-form
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <span id="writing-for">{t('console.writing.to-whom')}</span>
      <Checkbox.Group
        value={[...chosen]}
        aria-labelledby="writing-for"
        options={(session?.partyIds ?? []).map((id) => ({
          ...{ value: id, label: nameOf(id), disabled: isWaitedFor(id) },
        }))}
        onChange={(ids) => setPartyIds(ids)}
      />
      <label htmlFor="writing-question">{t('console.writing.question')}</label>
      <Input.TextArea
        id="writing-question"
        rows={2}
        maxLength={LONGEST_QUESTION}
        value={question}
        onChange={({ target }) => setQuestion(target.value)}
      />
      <div className="led-tools">
        <Select
          size="small"
          value={days}
          aria-label={t('console.writing.days')}
          options={DAYS.map((count) => ({ value: count, label: t('console.writing.for-days', { count }) }))}
          onChange={setDays}
        />
        <Button
          size="small"
          type="primary"
          htmlType="submit"
          data-ask-to-write
          disabled={chosen.length === 0}
        >
          {t('console.writing.give')}
        </Button>
      </div>
    </form>
  );
}
