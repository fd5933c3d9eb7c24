/** Names under which answers are kept; whoever changes something names here what to read again. */
export const keys = {
  me: ['me'],
  house: ['house'],
  room: (roomId: string) => ['room', roomId],
  offers: (roomId: string) => ['room-offers', roomId],
  elements: (disputeId: string) => ['elements', disputeId],
  places: (roomId: string) => ['room-place', roomId],
  ranges: (roomId: string) => ['room-ranges', roomId],
  reads: (roomId: string, placeId: string) => ['room-reads', roomId, placeId],
  place: (roomId: string, placeId: string) => ['room-place', roomId, placeId],
  dispute: (disputeId: string) => ['dispute', disputeId],
  disputes: ['disputes'],
  desk: ['desk'],
  demoAccounts: ['demo-accounts'],
} as const;
