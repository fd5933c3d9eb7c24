/** Reads the page's text aloud with the voice of the device; nothing leaves it. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useLanguage } from '../../shared/i18n/use-language.js';

const LONGEST_PIECE = 180;

/** Some voices stop in long texts, so it is read sentence by sentence. */
const pieces = (text: string): string[] =>
  text
    .split(/(?<=[。！？.!?\n])/)
    .map((piece) => piece.trim().slice(0, LONGEST_PIECE))
    .filter((piece) => piece !== '');

export function ReadAloud() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [place] = useLocation();
  const [reading, setReading] = useState(false);
  useEffect(() => () => stop(), [place, language]);
  if (!('speechSynthesis' in window)) return null;

  const read = (): void => {
    const said = pieces(document.querySelector('main')?.innerText ?? '');
    stop();
    said.forEach((piece, at) => {
      const utterance = new SpeechSynthesisUtterance(piece);
      utterance.lang = language;
      // A voice that is cut off tells so too: nothing is read any more.
      if (at === said.length - 1) utterance.onend = () => setReading(false);
      utterance.onerror = () => setReading(false);
      speechSynthesis.speak(utterance);
    });
    setReading(said.length > 0);
  };
  const end = (): void => {
    stop();
    setReading(false);
  };
  return (
    <button type="button" className="switch" aria-pressed={reading} onClick={reading ? end : read}>
      {reading ? t('portal.header.stop-reading') : t('portal.header.read-aloud')}
    </button>
  );
}

function stop(): void {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}
