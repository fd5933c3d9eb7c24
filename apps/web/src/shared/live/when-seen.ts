/**
 * Now, or as soon as somebody looks at the page again: a page in the background, one of ten open matters or a telephone
 * in a pocket, asks the house for nothing meanwhile. The answer calls it off.
 */
export function whenSeen(act: () => void): () => void {
  if (document.visibilityState !== 'hidden') {
    act();
    return () => undefined;
  }
  const calledOff = new AbortController();
  const look = (): void => {
    if (document.visibilityState === 'hidden') return;
    calledOff.abort();
    act();
  };
  document.addEventListener('visibilitychange', look, { signal: calledOff.signal });
  return () => calledOff.abort();
}
