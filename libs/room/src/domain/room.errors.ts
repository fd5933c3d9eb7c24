import { notFound } from '#kernel';

/** Absent, another dispute's and invisible answer alike. */
export const noSuchRoom = () => notFound('room.not-found');
export const noSuchPlace = () => notFound('room.place-not-found');
export const noSuchMessage = () => notFound('room.message-not-found');
export const noSuchGrant = () => notFound('room.grant-not-found');
export const noSuchPoint = () => notFound('room.point-not-found');
export const noSuchWrittenTurn = () => notFound('written-turn.not-found');
export const noSuchPerson = () => notFound('room.person-not-found');
