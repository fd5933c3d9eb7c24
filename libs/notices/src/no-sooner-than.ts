/** Long enough for every look-up, so that the time an answer takes does not tell whether there was anything to find. */
const AT_LEAST_MS = 80;

/** Answers or refuses after the same time, whichever it is. */
export async function noSoonerThan<T>(work: () => Promise<T>): Promise<T> {
  const [outcome] = await Promise.allSettled([work(), new Promise((over) => setTimeout(over, AT_LEAST_MS))]);
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}
