/** Under which name the rights given for one agreement are taken back again. */
export const grantSource = (settlementId: string): string => `settlement:${settlementId}`;
