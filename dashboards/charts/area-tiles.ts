/** A square of the map: a police force area, where its square lies, and what is written in it: four letters fit. */
export interface AreaTile {
  readonly code: string;
  readonly short: string;
  /** From 0 in the west. */
  readonly column: number;
  /** From 0 in the north. */
  readonly row: number;
}

// Drawn as the map is: north at the top, Wales in the west, London in the south east. The codes are those of the GSS.
const DRAWN: readonly (readonly [row: number, column: number, code: string, short: string])[] = [
  [0, 4, 'E23000007', 'Nhum'],
  [1, 3, 'E23000002', 'Cumb'],
  [1, 4, 'E23000008', 'Durh'],
  [1, 5, 'E23000013', 'Clev'],
  [2, 3, 'E23000003', 'Lanc'],
  [2, 4, 'E23000010', 'WYrk'],
  [2, 5, 'E23000009', 'NYrk'],
  [3, 2, 'E23000004', 'Mers'],
  [3, 3, 'E23000005', 'GMan'],
  [3, 4, 'E23000011', 'SYrk'],
  [3, 5, 'E23000012', 'Humb'],
  [4, 1, 'W15000001', 'NWal'],
  [4, 2, 'E23000006', 'Ches'],
  [4, 3, 'E23000015', 'Staf'],
  [4, 4, 'E23000018', 'Derb'],
  [4, 5, 'E23000019', 'Nott'],
  [4, 6, 'E23000020', 'Linc'],
  [5, 1, 'W15000004', 'DPow'],
  [5, 2, 'E23000016', 'WMer'],
  [5, 3, 'E23000014', 'WMid'],
  [5, 4, 'E23000021', 'Leic'],
  [5, 5, 'E23000023', 'Camb'],
  [5, 6, 'E23000024', 'Norf'],
  [6, 0, 'W15000003', 'SWal'],
  [6, 1, 'W15000002', 'Gwnt'],
  [6, 2, 'E23000037', 'Glos'],
  [6, 3, 'E23000017', 'Warw'],
  [6, 4, 'E23000022', 'Nhan'],
  [6, 5, 'E23000026', 'Beds'],
  [6, 6, 'E23000025', 'Suff'],
  [7, 2, 'E23000036', 'A&S'],
  [7, 3, 'E23000038', 'Wilt'],
  [7, 4, 'E23000029', 'TVal'],
  [7, 5, 'E23000027', 'Hert'],
  [7, 6, 'E23000028', 'Essx'],
  [8, 1, 'E23000035', 'D&C'],
  [8, 2, 'E23000039', 'Dors'],
  [8, 3, 'E23000030', 'Hant'],
  [8, 4, 'E23000031', 'Surr'],
  [8, 5, 'E23000001', 'Met'],
  [8, 6, 'E23000034', 'City'],
  [9, 4, 'E23000033', 'Suss'],
  [9, 5, 'E23000032', 'Kent'],
];

/** The 43 territorial police force areas of England and Wales as squares, from north to south and west to east. */
export const AREA_TILES: readonly AreaTile[] = DRAWN.map(([row, column, code, short]) => ({
  code,
  short,
  column,
  row,
}));
