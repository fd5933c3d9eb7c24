/** What is to be changed before the form can go, on top of it; it takes the focus and each line leads to its field. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { idOf } from './form-context.js';

export interface PlacedSentence {
  readonly path: string;
  readonly sentence: string;
}

export function ErrorList({ errors }: { errors: readonly PlacedSentence[] }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <h3>{t('fields.errors')}</h3>
      <ul>
        {errors.map(({ path, sentence }) => (
          <li key={path}>
            <a
              href={`#${idOf(path)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(idOf(path))?.focus();
              }}
            >
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
