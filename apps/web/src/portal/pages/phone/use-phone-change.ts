/** The two calls of a change: codes first, then the change itself, after which every other session has ended. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, type Schemas } from '../../../shared/api/client.js';
import { changePerson } from '../../../shared/session/change-person.js';

export const useCodesForChange = () =>
  useMutation({
    mutationFn: (body: Schemas['PhoneChangeCodesBody']) =>
      dataOf(api.POST('/api/v1/auth/phone-change/codes', { body })),
  });

export function usePhoneChange() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['PhoneChangeBody']) => dataOf(api.POST('/api/v1/auth/phone-change', { body })),
    onSuccess: ({ actor }) => changePerson(queries, actor),
  });
}
