import { conflict, notFound } from '#kernel';

/** What can go wrong in this room, each with its published code. */
export const noSuchView = () => notFound('desk.no-such-view');
export const tooManyViews = (most: number) => conflict('desk.too-many-views', { most });
