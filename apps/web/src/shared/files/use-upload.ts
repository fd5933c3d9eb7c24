/** One file on its way: progress, what was refused, and what is kept in the end. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keys } from '../api/keys.js';
import { newKey, upload, type Upload, type Uploaded } from './upload.js';

export interface Uploading {
  readonly state: 'idle' | 'sending' | 'done' | 'refused';
  /** Nothing yet is 0, everything is 1. */
  readonly part: number;
  readonly error: unknown;
  readonly uploaded: Uploaded | undefined;
  /** @returns whether it is kept; what was refused stays in the form. */
  readonly send: (what: Upload) => Promise<boolean>;
  readonly reset: () => void;
}

const IDLE = { state: 'idle', part: 0, error: undefined, uploaded: undefined } as const;

export function useUpload(disputeId: string): Uploading {
  const queries = useQueryClient();
  const [shown, setShown] = useState<Omit<Uploading, 'send' | 'reset'>>(IDLE);
  // The same file tried again is the same step: it arrives once.
  const [known, setKnown] = useState<{ file: File; key: string }>();
  const send = async (what: Upload): Promise<boolean> => {
    if (shown.state === 'sending') return false;
    const key = known?.file === what.file ? known.key : newKey();
    setKnown({ file: what.file, key });
    setShown({ ...IDLE, state: 'sending' });
    const kept = await upload(what, key, (part) => setShown({ ...IDLE, state: 'sending', part })).then(
      (uploaded) => {
        setShown({ ...IDLE, state: 'done', part: 1, uploaded });
        return true;
      },
      (error: unknown) => {
        setShown({ ...IDLE, state: 'refused', error });
        return false;
      },
    );
    await queries.invalidateQueries({ queryKey: keys.dispute(disputeId) });
    return kept;
  };
  return { ...shown, send, reset: () => setShown(IDLE) };
}
