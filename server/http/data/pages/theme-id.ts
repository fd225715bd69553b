import type { Theme } from '../../../questions/question.js';

/** Where the catalogue has the questions of a theme: `theme-design-and-victims`. */
export function themeId(theme: Theme): string {
  return `theme-${theme.toLowerCase().replaceAll(' ', '-')}`;
}
