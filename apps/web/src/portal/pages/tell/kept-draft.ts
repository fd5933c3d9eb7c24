/**
 * What somebody is telling, kept on this device at every keystroke and on the server as soon as the line allows. Two
 * devices never overwrite each other unseen: the newer text is shown, and the person chooses.
 */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { api, dataOf, type Schemas } from '../../../shared/api/client.js';
import { isProblem } from '../../../shared/api/problem.js';

export type Answers = Schemas['DraftAnswers'];
export type Draft = Schemas['Draft'];

/** saved, typing (not sent yet), waiting (no line), elsewhere (another device has saved), refused (cannot be kept as it is) */
export type Keeping = 'saved' | 'typing' | 'waiting' | 'elsewhere' | 'refused';

export const draftKey = (draftId: string) => ['draft', draftId] as const;

export function useStoredDraft(draftId: string) {
  return useQuery({
    queryKey: draftKey(draftId),
    queryFn: () => dataOf(api.GET('/api/v1/drafts/{draftId}', { params: { path: { draftId } } })),
    staleTime: Infinity,
  });
}

export interface KeptDraft {
  readonly answers: Answers;
  readonly keeping: Keeping;
  /** Why it cannot be kept as it is. */
  readonly refusal: unknown;
  /** Of what is stored now. */
  readonly stored: Draft;
  change(part: Partial<Answers>): void;
  /** Comes back when everything is stored; false while it is not. */
  keepNow(): Promise<boolean>;
  /** After another device has saved: take what it wrote, or keep what is here. */
  take(whose: 'theirs' | 'mine'): void;
}

const A_PAUSE_MS = 400;
const AGAIN_MS = 3_000;

export function useKeptDraft(first: Draft): KeptDraft {
  const queries = useQueryClient();
  const [unsent] = useState(() => readUnsent(first.id));
  const [answers, setAnswers] = useState<Answers>(unsent?.answers ?? first.answers);
  const [stored, setStored] = useState(first);
  const [refusal, setRefusal] = useState<unknown>();
  const [keeping, setKeeping] = useState<Keeping>(unsent === undefined ? 'saved' : 'typing');
  const latest = useRef({
    answers: unsent?.answers ?? first.answers,
    version: unsent?.version ?? first.version,
    timer: 0,
    dirty: unsent !== undefined,
  });

  const keepNow = async (): Promise<boolean> => {
    const state = latest.current;
    clearTimeout(state.timer);
    if (!state.dirty) return true;
    state.dirty = false;
    try {
      const path = { draftId: first.id };
      // The answers come back as they were sent: what was a known need then is one now.
      const body = { version: state.version, answers: state.answers as Schemas['DraftAnswersDto'] };
      const { saved, draft } = await dataOf(api.PUT('/api/v1/drafts/{draftId}', { params: { path }, body }));
      setStored(draft);
      queries.setQueryData(draftKey(first.id), draft);
      if (saved) state.version = draft.version;
      else state.dirty = true;
      if (saved && !latest.current.dirty) keepUnsent(first.id, undefined);
      setKeeping(saved ? (latest.current.dirty ? 'typing' : 'saved') : 'elsewhere');
      return saved;
    } catch (error) {
      state.dirty = true;
      setRefusal(error);
      const refused = isProblem(error) && error.problem.status < 429;
      setKeeping(refused ? 'refused' : 'waiting');
      // What is wrong with it is not mended by sending it again.
      if (refused) return false;
      state.timer = window.setTimeout(() => void keepNow(), AGAIN_MS);
      return false;
    }
  };

  const change = (part: Partial<Answers>): void => {
    const state = latest.current;
    state.answers = { ...state.answers, ...part };
    state.dirty = true;
    keepUnsent(first.id, { answers: state.answers, version: state.version });
    setAnswers(state.answers);
    setKeeping('typing');
    clearTimeout(state.timer);
    state.timer = window.setTimeout(() => void keepNow(), A_PAUSE_MS);
  };

  const take = (whose: 'theirs' | 'mine'): void => {
    const state = latest.current;
    state.version = stored.version;
    state.dirty = whose === 'mine';
    if (whose === 'theirs') {
      state.answers = stored.answers;
      setAnswers(stored.answers);
      keepUnsent(first.id, undefined);
    } else keepUnsent(first.id, { answers: state.answers, version: state.version });
    setKeeping('saved');
    void keepNow();
  };

  const sendLeftOver = useEffectEvent(() => void keepNow());
  useEffect(() => {
    const state = latest.current;
    if (state.dirty) sendLeftOver();
    return () => clearTimeout(state.timer);
  }, []);
  return { answers, keeping, refusal, stored, change, keepNow, take };
}

interface Unsent {
  readonly answers: Answers;
  readonly version: number;
}

const placeOf = (draftId: string): string => `concord.telling.${draftId}`;

/** What was typed and could not be sent before the page was left. */
function readUnsent(draftId: string): Unsent | undefined {
  try {
    const kept = localStorage.getItem(placeOf(draftId));
    return kept === null ? undefined : (JSON.parse(kept) as Unsent);
  } catch {
    return undefined;
  }
}

/** Where storage is refused, the server's copy is the only one. */
function keepUnsent(draftId: string, unsent: Unsent | undefined): void {
  try {
    if (unsent === undefined) localStorage.removeItem(placeOf(draftId));
    else localStorage.setItem(placeOf(draftId), JSON.stringify(unsent));
  } catch {
    return;
  }
}
