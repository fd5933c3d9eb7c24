/** Identity numbers whose check character is right and whose county does not exist (division 339921 is invented). */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Signs to tell names apart by. */
export const NAME_SIGNS = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'];

export function residentNumberWith(serial: number): string {
  const body = `33992119800101${String(serial).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return `${body}${'10X98765432'[sum % 11] ?? ''}`;
}
