import type { TileKind } from '../../charts/tile-legend.js';
import type { AreasQuery } from '../../typed-documents.js';
import { counted } from '../../words/counted.js';

/** An area with what the page's document asks of it. */
export type Area = AreasQuery['areas']['nodes'][number];

/** How much is on record for an area, and which kind of silence there is. */
export const KNOWLEDGE: Readonly<Record<Knowledge, TileKind>> = {
  known: {
    label: 'Office answered the survey; programmes or awards on record',
    symbol: '●●',
    tone: 'strong',
  },
  unanswered: { label: 'Office did not answer; programmes or awards on record', symbol: '●', tone: 'light' },
  silent: { label: 'Office did not answer; nothing on record', symbol: '?', tone: 'silent' },
  noOffice: { label: 'No office to ask; nothing on record', symbol: '–', tone: 'outside' },
};

export type Knowledge = 'known' | 'unanswered' | 'silent' | 'noOffice';

export function knowledgeOf({ pcc, awardsReceived, programmes }: Area): Knowledge {
  if (pcc === null) return 'noOffice';
  if (pcc.surveyRespondent) return 'known';
  return awardsReceived.length + programmes.length > 0 ? 'unanswered' : 'silent';
}

/** What is on record for an area, in a few words. */
export function knowledgeInWords({ pcc, awardsReceived, programmes }: Area): string {
  const answered =
    pcc === null ? 'no office' : pcc.surveyRespondent ? 'office answered' : 'office did not answer';
  return `${answered}, ${counted(programmes.length, 'programme')}, ${counted(awardsReceived.length, 'award')} received`;
}
