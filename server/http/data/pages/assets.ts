import path from 'node:path';
import { projectFolder } from '../../../config.js';
import { readBuiltPage, type BuiltFile } from '../../built/built-page.js';

/** The files as they are written: `tsc` copies none of them to `dist/`. */
export const assetsFolder = path.join(projectFolder, 'server/http/data/pages/assets');

export type AssetName = 'data.css' | 'data.js' | 'icon.svg';

/** All files that the pages link to, by their names. */
export const readAssets = (): ReadonlyMap<string, BuiltFile> => readBuiltPage(assetsFolder);
