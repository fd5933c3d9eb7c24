/** The facts that are gone through in a matter, as the reader may know of them. */
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, type Schemas } from '../api/client.js';
import { keys } from '../api/keys.js';
import type { AllowedAction, Dispute } from '../actions/form-context.js';
import { useCommand, type Command } from '../api/use-command.js';
import { lastOf } from '../last-of.js';

export type Elements = Schemas['ToldElements'];
export type Element = Elements['items'][number];

/** In a room, `besides` is another one whenever something has changed there. */
export function useElements(disputeId: string, besides = '') {
  return useQuery({
    queryKey: [...keys.elements(disputeId), besides],
    queryFn: () =>
      dataOf(api.GET('/api/v1/disputes/{disputeId}/elements', { params: { path: { disputeId } } })),
    placeholderData: keepPreviousData,
  });
}

/** A step on the list or on one of its points; afterwards the list is read again, also when it was refused. */
export function useElementStep(
  { href, method }: AllowedAction,
  { id: disputeId }: Dispute,
): Command<unknown> {
  const queries = useQueryClient();
  const command = useCommand({ href, method }, { disputeId });
  const send: Command<unknown>['send'] = async (body) => {
    const answer = await command.send(body);
    await queries.invalidateQueries({ queryKey: keys.elements(disputeId) });
    return answer;
  };
  return { ...command, send };
}

export const stepOn = ({ actions }: Pick<Element, 'actions'>, name: string): AllowedAction | undefined =>
  actions.find(({ action }) => action === name);

/** Who is asked: the parties inside the attempt that lives, or the last. */
export function partiesAsked({ mediation: { attempts } }: Dispute): readonly string[] {
  const living = attempts.find(({ endedAt }) => endedAt === null) ?? lastOf(attempts);
  return living?.partyIds ?? [];
}
