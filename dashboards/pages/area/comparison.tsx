import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { DataTable } from '../../components/data-table.js';
import { Section } from '../../components/profile/section.js';
import { Select } from '../../components/select.js';
import type { AreaQuery } from '../../typed-documents.js';
import type { Area } from './area.js';
import { compared } from './compared.js';

interface ComparisonProps {
  readonly area: Area;
  readonly other: Area | null;
  readonly data: Pick<AreaQuery, 'areas' | 'streams'>;
  /** The code in the address; nothing where there is none. */
  readonly chosen: string;
  /** Whether the answer that has the chosen area is on its way. */
  readonly isLoading: boolean;
}

/** An area beside another, which the address names: `?with=E23000006`. */
export function Comparison({ area, other, data, chosen, isLoading }: ComparisonProps): ReactNode {
  const [, setSearch] = useSearchParams();
  const others = data.areas.nodes.filter(({ code }) => code !== area.code);
  const isListed = others.some(({ code }) => code === chosen);
  const options: Readonly<Record<string, string>> = {
    '': 'No other area',
    ...Object.fromEntries(others.map(({ code, name }) => [code, name])),
  };
  const choose = (code: string) => setSearch(code === '' ? {} : { with: code });
  return (
    <Section title={other ? `${area.name} beside ${other.name}` : 'Compare with another area'}>
      <Select label="Another area" options={options} value={isListed ? chosen : ''} onChange={choose} />
      <p role="status">
        {chosen !== '' && !isListed && !isLoading && (
          <>No other area has the code “{chosen}”. Choose one from the list.</>
        )}
      </p>
      {other && (
        <>
          <DataTable
            caption={`What is on record for ${area.name} and for ${other.name}`}
            rows={compared(area, other, data.streams.nodes)}
            rowKey={({ what }) => what}
            columns={[
              { heading: 'What', cell: ({ what }) => what },
              { heading: area.name, cell: ({ here }) => here },
              { heading: other.name, cell: ({ there }) => there },
            ]}
          />
          <p>
            More is on record where more was asked and answered: a longer list is no sign of more work. See
            all of <Link href={`/areas/${other.code}?with=${area.code}`}>{other.name}</Link>.
          </p>
        </>
      )}
    </Section>
  );
}
