/**
 * On which track mediation is tried again. What has happened to the complaint since decides: a registered complaint is
 * mediated after registration, a lodged one before it where the court does that, else once it is registered (OP25).
 */
type Track = 'SELF' | 'PRE_FILING' | 'POST_FILING' | 'IN_TRIAL';

export function trackForRetry(track: Track, complaint: string, isOn: (track: Track) => boolean): Track {
  if (track === 'IN_TRIAL') return track;
  if (complaint === 'registered') return isOn('POST_FILING') ? 'POST_FILING' : track;
  if (complaint !== 'lodged' || track !== 'SELF') return track;
  return isOn('PRE_FILING') ? 'PRE_FILING' : 'POST_FILING';
}
