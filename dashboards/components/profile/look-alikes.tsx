import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CitedPlace } from '../../card/citation.js';
import type { LookAlikeVerdict } from '../../typed-documents.js';
import { Tag, type TagColour } from '../tag.js';
import { recordNames, type NamedRecords } from './record-names.js';
import { Section } from './section.js';

interface Reference {
  readonly type: string;
  readonly key: string;
}

interface LookAlike {
  readonly slug: string;
  readonly verdict: LookAlikeVerdict;
  readonly names: readonly string[];
  readonly evidence: string;
  readonly records: readonly Reference[];
  readonly citations: readonly CitedPlace[];
}

const VERDICTS: Readonly<Record<LookAlikeVerdict, readonly [string, TagColour]>> = {
  APART: ['Different things', 'blue'],
  JOINED: ['One thing', 'green'],
  NOT_KNOWN: ['The sources do not tell', 'grey'],
};
const PATHS: Readonly<Record<string, readonly [kind: string, path: string]>> = {
  Programme: ['Programme', '/programmes'],
  InterventionModel: ['Model', '/models'],
  Organisation: ['Organisation', '/organisations'],
};

interface LookAlikesProps {
  readonly all: readonly LookAlike[];
  readonly names: NamedRecords;
  /** Whose look-alikes are shown. */
  readonly of: Reference;
}

/** Names that look like this one's, with what speaks for and against their being one thing. */
export function LookAlikes({ all, names: named, of }: LookAlikesProps): ReactNode {
  const isOwn = ({ type, key }: Reference) => type === of.type && key === of.key;
  const own = all.filter(({ records }) => records.some(isOwn));
  if (own.length === 0) return null;
  return (
    <Section title="Names that look alike" citations={own.flatMap(({ citations }) => citations)}>
      {own.map(({ slug, verdict, names, evidence, records }) => (
        <div key={slug} className="profile__part">
          <h3 className="govuk-heading-s">{names.map(name => `“${name}”`).join(', ')}</h3>
          <p>
            <Tag colour={VERDICTS[verdict][1]}>{VERDICTS[verdict][0]}</Tag> {evidence}
          </p>
          <Others records={records.filter(record => !isOwn(record))} names={recordNames(named)} />
        </div>
      ))}
    </Section>
  );
}

interface OthersProps {
  readonly records: readonly Reference[];
  readonly names: ReadonlyMap<string, string>;
}

function Others({ records, names }: OthersProps): ReactNode {
  const linked = records.flatMap(({ type, key }) => {
    const path = PATHS[type];
    const href = path && `${path[1]}/${key}`;
    return href ? [{ text: `${path[0]}: ${names.get(href) ?? key}`, href }] : [];
  });
  if (linked.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {linked.map(({ text, href }) => (
        <li key={href}>
          <Link href={href}>{text}</Link>
        </li>
      ))}
    </ul>
  );
}
