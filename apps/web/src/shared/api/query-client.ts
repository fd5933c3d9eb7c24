/** What has been read is kept and read again when it may have changed; refusals are not asked twice. */
import { QueryClient } from '@tanstack/react-query';
import { isProblem, NoAnswerError } from './problem.js';

const TRIES = 3;

export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (tries, error) =>
          tries < TRIES && (error instanceof NoAnswerError || isProblem(error, 429, 503)),
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
