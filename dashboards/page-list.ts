import type { ListedPage } from '../server/http/dashboards/listed-page.js';
import { aboutTheData } from './pages/about-the-data/about.js';
import { area } from './pages/area/about.js';
import { areas } from './pages/areas/about.js';
import { ask } from './pages/ask/about.js';
import { assurance } from './pages/assurance/about.js';
import { disagreements } from './pages/disagreements/about.js';
import { evidence } from './pages/evidence/about.js';
import { model } from './pages/model/about.js';
import { money } from './pages/money/about.js';
import { nationalPicture } from './pages/national-picture/about.js';
import { organisation } from './pages/organisation/about.js';
import { programme } from './pages/programme/about.js';
import { programmes } from './pages/programmes/about.js';
import { recommendations } from './pages/recommendations/about.js';

/** Every page, in the order of the navigation. The server reads it too, from what the build writes of it. */
export const PAGES: readonly ListedPage[] = [
  nationalPicture,
  evidence,
  money,
  areas,
  area,
  assurance,
  disagreements,
  recommendations,
  aboutTheData,
  ask,
  programmes,
  programme,
  model,
  organisation,
];
