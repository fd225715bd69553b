import { inverse, linked, toOne, type TypeModel } from './type-model.js';

export const provenance: Readonly<Record<string, TypeModel>> = {
  Source: { table: 'source', key: 'slug', relations: { citations: inverse('Citation', 'source_pk') } },
  Citation: { table: 'citation', key: 'key', relations: { source: toOne('Source', 'source_pk') } },
  Alias: { table: 'alias', key: 'key', relations: { source: toOne('Source', 'source_pk') } },
  Claim: {
    table: 'claim',
    key: 'slug',
    relations: { discrepancies: linked('Discrepancy', 'discrepancy_claim', 'claim_pk', 'discrepancy_pk') },
    paths: { discrepancyKind: 'discrepancies.kind' },
  },
  Discrepancy: {
    table: 'discrepancy',
    key: 'slug',
    relations: { claims: linked('Claim', 'discrepancy_claim', 'discrepancy_pk', 'claim_pk') },
    paths: { claimUnit: 'claims.unit' },
  },
  LookAlike: { table: 'look_alike', key: 'slug' },
  StatedAbsence: { table: 'stated_absence', key: 'slug' },
};
