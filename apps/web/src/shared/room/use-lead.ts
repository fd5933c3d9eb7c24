/** Steps in a room: each at once, with the reason where it cannot be done. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '../api/keys.js';
import { newKey } from '../api/new-key.js';
import { readAfresh } from '../api/read-afresh.js';
import { sentenceOf } from '../api/problem.js';
import { sendUntilAnswered } from '../api/send-command.js';
import type { Room } from './use-room.js';

/** Answers whether it was done. */
export type Lead = (step: string, body?: object) => Promise<boolean>;

export function useLead({ disputeId, roomId }: Room): { lead: Lead; problem: string | undefined } {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [problem, setProblem] = useState<string>();
  const lead: Lead = async (step, body = {}) => {
    setProblem(undefined);
    const href = `/api/v1/disputes/${disputeId}/rooms/${roomId}/${step}`;
    const sending = { key: newKey(), signal: new AbortController().signal, onWaiting: () => undefined };
    let isDone = true;
    try {
      await sendUntilAnswered({ href, method: 'POST' }, body, sending);
    } catch (error) {
      isDone = false;
      setProblem(sentenceOf(error, t));
    }
    await readAfresh(queries, keys.room(roomId));
    return isDone;
  };
  return { lead, problem };
}
