/** The last of a list: `at(-1)` is younger than the telephones of 2021. */
export const lastOf = <T>(list: readonly T[]): T | undefined => list[list.length - 1];
