import { markup, type Html } from '../pages/html.js';
import { SITE } from '../pages/site-name.js';
import type { ListedPage } from './listed-page.js';

/**
 * The built page with what is known without a script: the name of the window, the navigation, the heading and what the
 * page shows. The places for them in `dashboards/index.html` are remarks such as `<!--title-->`.
 */
export function shellHtml(template: string, page: ListedPage, pages: readonly ListedPage[]): string {
  return filled(template, {
    title: markup`${page.title} – ${SITE}`,
    description: markup`<meta name="description" content="${page.description}" />`,
    navigation: navigation(pages, page),
    main: markup`<h1 class="govuk-heading-xl" tabindex="-1">${page.title}</h1>
<p class="govuk-body-l">${page.description}</p>`,
  });
}

/** The built page for a card alone, which has neither header nor footer. */
export function embedHtml(template: string, page: ListedPage): string {
  return filled(template.replace(/<!--frame-->[^]*<!--end of frame-->/, ''), {
    title: markup`${page.title} – ${SITE}`,
    description: markup`<meta name="description" content="${page.description}" />`,
  });
}

function filled(template: string, parts: Readonly<Record<string, Html>>): string {
  return template.replace(/<!--(\w+)-->/g, (remark, name: string) => parts[name]?.text ?? remark);
}

function navigation(pages: readonly ListedPage[], current: ListedPage): Html {
  const entries = pages.flatMap(({ path, navigation: name }) => {
    if (name === undefined) return [];
    const isCurrent = path === current.path && markup` aria-current="page"`;
    return markup`<li><a href="${path}"${isCurrent}>${name}</a></li>`;
  });
  return markup`${entries}`;
}
