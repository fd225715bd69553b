import { Silence, Stated } from '../../components/profile/stated.js';
import type { SummaryRow } from '../../components/summary-list.js';
import {
  AGE_GROUPS,
  COMPULSION,
  FOCUS,
  RISK_LEVELS,
  ROUTES,
  STALKING_PROVISIONS,
  TAILORED_GROUPS,
  VICTIMS_SUPPORT,
} from '../../words/programme-labels.js';
import type { Programme } from './programme.js';

/** For whom a programme is and how it works, with what no source says. */
export function designRows(programme: Programme): readonly SummaryRow[] {
  const { stalkingProvision, consentConditions, victimsSupport, victimsSupportState } = programme;
  return [
    { key: 'Behaviours', value: <Stated codes={programme.focus} labels={FOCUS} /> },
    {
      key: 'Stalking',
      value:
        stalkingProvision !== null ? (
          STALKING_PROVISIONS[stalkingProvision]
        ) : addressesStalking(programme) ? (
          <Silence />
        ) : (
          'It does not address stalking, or no source says how'
        ),
    },
    { key: 'Designed for', value: <Stated codes={programme.tailoredTo} labels={TAILORED_GROUPS} /> },
    { key: 'Ages', value: <Stated codes={programme.ageGroups} labels={AGE_GROUPS} /> },
    { key: 'Risk levels accepted', value: <Stated codes={programme.riskLevels} labels={RISK_LEVELS} /> },
    { key: 'Ways in', value: <Stated codes={programme.referralRoutes} labels={ROUTES} /> },
    { key: 'Attendance', value: <Stated codes={programme.compulsion} labels={COMPULSION} /> },
    {
      key: 'Conditions of consent',
      value: consentConditions === null ? <Silence /> : consentConditions.join(' '),
    },
    {
      key: 'Support of victims',
      value: (
        <>
          {victimsSupport !== null && <p>{victimsSupport.map(one => VICTIMS_SUPPORT[one]).join('; ')}</p>}
          {victimsSupportState.explanation}
        </>
      ),
    },
  ];
}

function addressesStalking({ focus }: Programme): boolean {
  return focus?.some(one => one.startsWith('STALKING')) ?? false;
}
