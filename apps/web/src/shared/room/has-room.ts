/** Sessions held on screens have a room as long as they are ahead or on. */
export const hasRoom = ({ kind, state }: { readonly kind: string; readonly state: string }): boolean =>
  kind !== 'ON_SITE' && (state === 'scheduled' || state === 'opened');
