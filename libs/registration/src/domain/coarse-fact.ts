/** What the spine knows of a complaint: enough to decide whether it fits a track, nothing more. */
export type CoarseComplaint = 'none' | 'lodged' | 'registered' | 'refused' | 'ended';

const COARSE: Readonly<Record<string, CoarseComplaint>> = {
  lodged: 'lodged',
  correcting: 'lodged',
  underReview: 'lodged',
  registered: 'registered',
  refused: 'refused',
  withdrawn: 'ended',
  sentToTrial: 'ended',
  concluded: 'ended',
};

export const coarseFactOf = (state: string): CoarseComplaint => COARSE[state] ?? 'none';
