/** One page of the console: its heading (which takes the focus when the address changes), tools beside it, content below. */
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';

export interface PageFrameProps {
  readonly title: string;
  /** Filters, counts and the like, on the line of the heading. */
  readonly tools?: ReactNode;
  /** The page fills the window and scrolls inside its own panes. */
  readonly full?: boolean;
  readonly children: ReactNode;
}

let opened: string | undefined;

export function PageFrame({ title, tools, full, children }: PageFrameProps) {
  const { t } = useTranslation();
  const [place] = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = t('console.title', { page: title });
  }, [title, t]);
  useEffect(() => {
    if (opened !== undefined && opened !== place) heading.current?.focus();
    opened = place;
  }, [place]);
  return (
    <div className={full === true ? 'page page-full' : 'page'}>
      <div className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {tools}
      </div>
      {children}
    </div>
  );
}
