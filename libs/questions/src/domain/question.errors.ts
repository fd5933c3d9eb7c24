import { notFound } from '#kernel';

/** Absent, and not for the eyes of who asks, answer alike. */
export const noSuchQuestion = () => notFound('questions.not-found');
