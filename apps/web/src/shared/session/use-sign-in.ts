/** Signing in: staff by account, password and second factor; parties by a code to their phone. */
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { api, dataOf, type Schemas } from '../api/client.js';
import { changePerson } from './change-person.js';
import type { Me } from './use-session.js';

type SignIn<Input, Answer> = UseMutationResult<Answer, Error, Input>;

function useEntering(): (actor: Me) => void {
  const queries = useQueryClient();
  return (actor) => changePerson(queries, actor);
}

export interface StaffSignIn {
  readonly account: string;
  readonly password: string;
  readonly otp?: string;
}

export type StaffAnswer = { actor: Me; pending: readonly ('password' | 'second-factor')[] };

export function useStaffSignIn(): SignIn<StaffSignIn, StaffAnswer> {
  const enter = useEntering();
  return useMutation({
    mutationFn: (body: StaffSignIn) => dataOf(api.POST('/api/v1/auth/login', { body })),
    onSuccess: ({ actor }) => enter(actor),
  });
}

export function usePhoneCode(): SignIn<string, unknown> {
  return useMutation({
    mutationFn: (phone: string) => dataOf(api.POST('/api/v1/auth/phone-code', { body: { phone } })),
  });
}

/** Two people may share one phone: then the answer asks which of them it is. */
export type PhoneAnswer = Schemas['SignedInAnswer'] | Schemas['ChoiceAnswer'];

export function usePhoneSignIn(): SignIn<{ phone: string; code: string }, PhoneAnswer> {
  const enter = useEntering();
  return useMutation({
    mutationFn: (body: { phone: string; code: string }) =>
      dataOf(api.POST('/api/v1/auth/phone-login', { body })),
    onSuccess: (answer) => {
      if ('actor' in answer) enter(answer.actor);
    },
  });
}

export function usePersonChoice(): SignIn<{ personId: string; choiceToken: string }, { actor: Me }> {
  const enter = useEntering();
  return useMutation({
    mutationFn: ({ personId, choiceToken }: { personId: string; choiceToken: string }) =>
      dataOf(
        api.POST('/api/v1/auth/persons/{personId}/choice', {
          params: { path: { personId } },
          body: { choiceToken },
        }),
      ),
    onSuccess: ({ actor }) => enter(actor),
  });
}

/** A code that a member of staff has read out or sent. */
export function useJoin(): SignIn<{ code: string; phoneLast4?: string }, { actor: Me }> {
  const enter = useEntering();
  return useMutation({
    mutationFn: (body: { code: string; phoneLast4?: string }) =>
      dataOf(api.POST('/api/v1/auth/join', { body })),
    onSuccess: ({ actor }) => enter(actor),
  });
}
