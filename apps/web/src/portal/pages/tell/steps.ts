/** The questions in their order; each is a page. */
export const STEPS = ['story', 'about', 'me', 'others', 'claims', 'court', 'way', 'check'] as const;
export type Step = (typeof STEPS)[number];

export const isStep = (text: string): text is Step => (STEPS as readonly string[]).includes(text);

export const stepAfter = (step: Step): Step => STEPS[STEPS.indexOf(step) + 1] ?? 'check';
export const stepBefore = (step: Step): Step | undefined => STEPS[STEPS.indexOf(step) - 1];

/** A page opened to change one answer leads back to the last page, not through all that follow. */
export const changing = (here: string, step: Step): string => `${here}/${step}?to=check`;

/** The page on which a missing answer is given: `respondents[0].name` → others. */
const PAGE_OF: Readonly<Record<string, Step>> = {
  story: 'story',
  causeCode: 'about',
  applicant: 'me',
  respondents: 'others',
  claims: 'claims',
  courtId: 'court',
  asComplaint: 'way',
};
export const stepOf = (field: string): Step => PAGE_OF[/^\w+/.exec(field)?.[0] ?? ''] ?? 'story';

/** What people mostly come about, with the cause of action (2025) it falls under; a desk corrects what does not fit. */
export const COMMON_CAUSES = [
  ...['108.3', '205.5', '116.2', '126', '411', '14', '22.1', '29'],
  ...['88', '55', '55.1', '120.7', '406', '410', '1'],
] as const;
