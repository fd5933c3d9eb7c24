import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { readAfresh } from '../src/shared/api/read-afresh.js';

describe('what is read afresh', () => {
  it('is never an answer that was on its way before, not even the first one', async () => {
    const queries = new QueryClient();
    let arrive = (): void => undefined;
    const late = new Promise<string>((resolve) => (arrive = () => resolve('outside')));
    const readings = [late, Promise.resolve('inside')];
    const queryKey = ['room'];
    const queryFn = (): Promise<string> => readings.shift() ?? Promise.reject(new Error('read too often'));
    const observer = new QueryObserver(queries, { queryKey, queryFn });
    const end = observer.subscribe(() => undefined);
    const again = readAfresh(queries, queryKey);
    arrive();
    await again;
    expect(observer.getCurrentResult().data).toBe('inside');
    end();
    queries.clear();
  });
});
