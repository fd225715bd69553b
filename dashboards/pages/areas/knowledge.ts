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
  answered: { label: 'Office answered; no programme or award on record', symbol: '◐', tone: 'medium' },
  unanswered: { label: 'Office did not answer; programmes or awards on record', symbol: '●', tone: 'light' },
  silent: { label: 'Office did not answer; nothing on record', symbol: '?', tone: 'silent' },
  noOfficeKnown: { label: 'No office to ask; programmes on record', symbol: '○', tone: 'pale' },
  noOffice: { label: 'No office to ask; nothing on record', symbol: '–', tone: 'outside' },
};

export type Knowledge = 'known' | 'answered' | 'unanswered' | 'silent' | 'noOfficeKnown' | 'noOffice';

export function knowledgeOf(area: Area): Knowledge {
  const { pcc } = area;
  if (pcc === null) return isOnRecord(area) ? 'noOfficeKnown' : 'noOffice';
  if (pcc.surveyRespondent) return isOnRecord(area) ? 'known' : 'answered';
  return isOnRecord(area) ? 'unanswered' : 'silent';
}

/** Whether a programme or an award is on record: here, or of the office wherever it works. */
function isOnRecord({ pcc, awardsReceived, programmes }: Area): boolean {
  return awardsReceived.length + programmes.length + (pcc?.programmes.length ?? 0) > 0;
}

/** What is on record for an area, in a few words. */
export function knowledgeInWords({ pcc, awardsReceived, programmes }: Area): string {
  const answered =
    pcc === null ? 'no office' : pcc.surveyRespondent ? 'office answered' : 'office did not answer';
  return `${answered}, ${counted(programmes.length, 'programme')}, ${counted(awardsReceived.length, 'award')} received`;
}
