import type { Field } from 'payload';

import type { Locale } from '@/core/locales';

import { accessibilityOf } from '../accessibility/accessibility';
import { addDisagreements, type Disagreement, type Elsewhere } from '../agreement/disagreements';
import { isMeantOtherwise } from '../claims/claims-of';
import { checkDocument } from '../claims/document';
import type { Category, Severity } from '../claims/finding';
import { completenessOf, type PartState } from '../completeness/completeness';
import type { Related } from '../completeness/part';
import { type Override, overrideFor, sentenceOf } from '../overrides/overrides';
import type { Advice } from '../prose/advice';
import { collectProse } from '../prose/collect-prose';
import { describePath } from '../prose/describe-path';
import type { Term } from '../readability/hard-words';
import { type Readability, readabilityOf } from '../readability/readability';
import { searchAdvice, type SearchAppearance, searchAppearanceOf } from '../search-appearance/search-appearance';
import { describeTroubles, findUnsourcedNumbers, type TroubledReference } from '../sources/sources';

export type Area = 'claims' | 'readability' | 'accessibility' | 'references' | 'search';

/** What compliance decided about a finding. */
export type Decision = { id: string; reason: string; byName: string; at: string };

export type ReportFinding = Advice & {
  area: Area;
  /** What kind of claim it is; null for everything else. */
  category: Category | null;
  /** The place in the words of the form. */
  where: string;
  /** Other documents that say something else. */
  elsewhere: Elsewhere[];
  override: Decision | null;
};

/** Everything there is to say about a document as it stands in the form. */
export type Report = {
  /** Gravest first, then in reading order. */
  findings: ReportFinding[];
  readability: Omit<Readability, 'advice'>;
  completeness: PartState[];
  search: SearchAppearance;
  /** How many references the document cites. */
  citedReferences: number;
};

/** What the report has to know besides the document. */
export type Known = {
  terms: Term[];
  related: Related;
  undescribed: Set<number>;
  citedReferences: number;
  troubled: TroubledReference[];
  overrides: readonly Override[];
  /** With its own fields and with other pages. */
  disagreements: readonly Disagreement[];
};

type Data = Record<string, unknown>;

const order: Record<Severity, number> = { block: 0, warn: 1, info: 2 };

/** What the system or colleagues keep beside the content. */
const besides = new Set(['claimOverrides', 'review', 'translation', 'cites']);

const namesOf = (fields: Field[]): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => ('name' in tab ? [tab.name] : namesOf(tab.fields)));
    if (field.type === 'row' || field.type === 'collapsible') return namesOf(field.fields);
    return 'name' in field && field.type !== 'join' && !besides.has(field.name) ? [field.name] : [];
  });

/** The fields that an editor writes, in the order of the form. */
const contentOf = ({ fields, data }: { fields: Field[]; data: Data }): Data =>
  Object.fromEntries(namesOf(fields).flatMap((name) => (name in data ? [[name, data[name]]] : [])));

type Found = Advice & { category?: Category; elsewhere?: Elsewhere[] };

type Claimed = { document: Data; locale: Locale; disagreements: readonly Disagreement[] };

const claimsIn = ({ document, locale, disagreements }: Claimed): Found[] =>
  addDisagreements(checkDocument({ document, locale }), disagreements)
    .filter((finding) => !isMeantOtherwise(finding))
    .map((finding) => {
      const { rule, category, severity, path, excerpt, why, suggestion, elsewhere } = finding;
      return { rule, category, severity, path, excerpt, sentence: sentenceOf(finding), why, suggestion, elsewhere };
    });

const decisionOf = ({ id, reason, byName, at }: Override): Decision => ({
  id: id ?? '',
  reason,
  byName: byName ?? 'Compliance',
  at: at ?? '',
});

/** Reads a document of a collection in one language, as it stands in the form, saved or not. */
export const reportOn = ({
  collection,
  fields,
  data,
  locale,
  known,
}: {
  collection: string;
  fields: Field[];
  data: Data;
  locale: Locale;
  known: Known;
}): Report => {
  const document = contentOf({ fields, data });
  const texts = collectProse({ fields, data });
  const { advice: readabilityAdvice, ...readability } = readabilityOf({ texts, terms: known.terms, locale });
  const advice: [Area, Found[]][] = [
    ['claims', claimsIn({ document, locale, disagreements: known.disagreements })],
    ['references', [...describeTroubles(known.troubled), ...findUnsourcedNumbers(texts)]],
    ['readability', readabilityAdvice],
    ['accessibility', accessibilityOf({ texts, data: document, undescribed: known.undescribed })],
    ['search', 'seo' in data ? searchAdvice({ data, locale }) : []],
  ];
  const findings = advice.flatMap(([area, list]) =>
    list.map((one) => {
      const override = overrideFor({ rule: one.rule, sentence: one.sentence, overrides: known.overrides });
      const where = describePath({ fields, path: one.path });
      const { category = null, elsewhere = [] } = one;
      return { ...one, area, category, where, elsewhere, override: override ? decisionOf(override) : null };
    }),
  );
  return {
    findings: findings.toSorted((one, other) => order[one.severity] - order[other.severity]),
    readability,
    completeness: completenessOf({ collection, data, related: known.related }),
    search: searchAppearanceOf(data),
    citedReferences: known.citedReferences,
  };
};
