/** One page: a heading that takes the focus when the address changes, a way back, one column. */
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';

export interface PageProps {
  /** A sentence a person would say. */
  readonly title: string;
  /** One or two sentences under the heading. */
  readonly lead?: string;
  /** Where "back" goes; absent on pages nothing comes before. */
  readonly back?: string;
  /** The page takes another's place at the same address: its heading takes the focus all the same. */
  readonly follows?: boolean;
  readonly children: ReactNode;
}

/** The first page somebody opens is read from its top; only later ones move the focus. */
let opened: string | undefined;

export function Page({ title, lead, back, follows = false, children }: PageProps) {
  const { t } = useTranslation();
  const [place] = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = t('portal.page.title', { title });
  }, [title, t]);
  useEffect(() => {
    if (opened !== undefined && opened !== place) {
      heading.current?.focus();
      window.scrollTo(0, 0);
    }
    opened = place;
  }, [place]);
  useEffect(() => {
    if (follows) heading.current?.focus();
  }, [follows]);
  return (
    <article className="page">
      {back !== undefined && (
        <Link href={back} className="back">
          {t('portal.page.back')}
        </Link>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {children}
    </article>
  );
}
