/** Who may see a file, as its party chooses. */
export const VISIBILITIES = ['PRIVATE', 'SHARED'] as const;
export type FileVisibility = (typeof VISIBILITIES)[number];
