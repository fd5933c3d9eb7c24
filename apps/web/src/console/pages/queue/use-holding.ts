/** Taking disputes from the queue and giving them back, one or many, with what came of each. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/api/client.js';
import { newKey } from '../../../shared/api/new-key.js';
import { sentenceOf } from '../../../shared/api/problem.js';
import type { Listed } from '../../listed/listed.js';

export type Step = 'holding' | 'release';

export interface Outcome {
  readonly id: string;
  readonly reference: string;
  readonly step: Step;
  /** Why not; absent when it is done. */
  readonly refusal?: string;
}

export interface Holding {
  readonly outcomes: readonly Outcome[];
  /** How many of how many are done while it runs. */
  readonly running: { readonly done: number; readonly of: number } | undefined;
  readonly take: (step: Step, rows: readonly Listed[]) => Promise<void>;
  readonly clear: () => void;
}

/** So many are under way together. */
const TOGETHER = 4;

export function useHolding(refresh: (ids: readonly string[]) => Promise<void>): Holding {
  const { t } = useTranslation();
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [running, setRunning] = useState<Holding['running']>();

  const one = async (step: Step, { id, reference }: Listed): Promise<Outcome> => {
    try {
      const headers = { 'idempotency-key': newKey() };
      await call('POST', `/api/v1/disputes/${id}/${step}`, { body: {}, headers });
      return { id, reference, step };
    } catch (error) {
      return { id, reference, step, refusal: sentenceOf(error, t) };
    }
  };

  const take = async (step: Step, rows: readonly Listed[]): Promise<void> => {
    if (running || rows.length === 0) return;
    const found: Outcome[] = [];
    setOutcomes([]);
    setRunning({ done: 0, of: rows.length });
    const waiting = [...rows];
    const work = async (): Promise<void> => {
      for (let row = waiting.shift(); row; row = waiting.shift()) {
        found.push(await one(step, row));
        setRunning({ done: found.length, of: rows.length });
      }
    };
    await Promise.all(Array.from({ length: TOGETHER }, work));
    setOutcomes(found);
    setRunning(undefined);
    await refresh(rows.map(({ id }) => id)).catch(() => undefined);
  };
  return { outcomes, running, take, clear: () => setOutcomes([]) };
}
