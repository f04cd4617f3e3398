import { listConditionDocuments } from '@/collections/condition/queries';
import { listPages } from '@/collections/page/queries';
import { readPeople } from '@/collections/person/queries';
import { listTherapyDocuments } from '@/collections/therapy/queries';
import { type Locale, localizePath } from '@/core/locales';
import { idOf } from '@/core/read/relation';
import { languageOf, type Translated } from '@/core/translation/languages';
import type { Condition, Page, Therapy } from '@/payload-types';

/** Something new on a page: that it was published or reviewed, or that a mistake was put right. */
export type Update = {
  /** Names it for good, within the site. */
  key: string;
  kind: 'page' | 'correction';
  title: string;
  href: string;
  summary: string;
  author: string | null;
  published: string;
  updated: string;
};

type Governed = { key: string; title: string; href: string; document: Therapy | Condition | Page };

const latest = (...dates: string[]): string =>
  dates.map((date) => new Date(date).toISOString()).reduce((a, b) => (a > b ? a : b));

/** What a page has to report: its last full review, or its first publication where that is later, and its corrections. */
export const updatesOf = ({ page, author }: { page: Governed; author: string | null }): Update[] => {
  const { key, title, href, document } = page;
  const { governance, summary, createdAt } = document;
  const common = { title, href, author };
  return [
    {
      ...common,
      key,
      kind: 'page',
      summary: [summary, governance.changeNote].filter(Boolean).join(' '),
      published: new Date(createdAt).toISOString(),
      updated: latest(governance.reviewedOn, createdAt),
    },
    ...(governance.corrections ?? []).map(({ id, on, text }): Update => {
      const day = new Date(on).toISOString();
      return {
        ...common,
        key: `${key}:correction:${id ?? day}`,
        kind: 'correction',
        summary: text,
        published: day,
        updated: day,
      };
    }),
  ];
};

/** Everything new on the pages that somebody signed off. */
export const readUpdates = async ({ locale }: { locale: Locale }): Promise<Update[]> => {
  const [therapies, conditions, general] = await Promise.all([
    listTherapyDocuments({ locale }),
    listConditionDocuments({ locale }),
    listPages({ locale }),
  ]);
  // A page that has no translation is news in its own language only.
  const isOf = ({ document }: { document: Translated }): boolean => languageOf({ document, locale }) === locale;
  const pages: Governed[] = [
    ...therapies.filter(isOf).map(({ href, document }) => ({
      key: `therapies:${document.id}`,
      title: document.name,
      href,
      document,
    })),
    ...conditions.filter(isOf).map(({ href, document }) => ({
      key: `conditions:${document.id}`,
      title: document.name,
      href,
      document,
    })),
    ...general
      .filter((document) => isOf({ document }))
      .map((document) => ({
        key: `pages:${document.id}`,
        title: document.title,
        href: localizePath({ path: `/${document.slug}`, locale }),
        document,
      })),
  ];
  const authorOf = ({ document }: Governed): number | null => idOf(document.governance.author);
  const people = await readPeople({ ids: pages.flatMap((page) => authorOf(page) ?? []), locale });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return pages.flatMap((page) => updatesOf({ page, author: names.get(authorOf(page) ?? 0) ?? null }));
};
